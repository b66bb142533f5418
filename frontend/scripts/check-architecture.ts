import { violations } from './architecture-rules.ts';
import { readSources } from './sources.ts';

const found = violations(readSources(process.cwd(), 'src', ['.ts', '.tsx']));
for (const violation of found) console.error(violation);
if (found.length > 0) process.exit(1);
