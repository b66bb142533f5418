import { describe, expect, it } from 'vitest';
import { violations } from './architecture-rules.ts';

const at = (path: string, text: string) => violations([{ path, text }]);

describe('the direction of imports', () => {
  it.each([
    ['src/features/tasks/a.ts', "import { x } from '@/features/agency/x.ts';"],
    ['src/features/tasks/a.ts', "import { x } from '../agency/x.ts';"],
    ['src/features/tasks/a.tsx', "import { x } from '@/app/router.tsx';"],
    ['src/components/A.tsx', "const p = () => import('@/features/tasks/pages/P.tsx');"],
    ['src/lib/a.ts', "import { x } from '../api/problem.ts';"],
    ['src/api/a.ts', "export { x } from '@/components/X.tsx';"],
    ['src/features/tasks/a.tsx', "import { Button, Table } from 'antd';"],
    ['src/features/tasks/pages/P.tsx', "import { api } from '@/api/client.ts';"],
    ['src/features/tasks/a.tsx', "import { server } from '@/testing/server.ts';"],
    ['src/lib/long.ts', 'x\n'.repeat(401)],
  ])('%s may not: %s', (path, text) => expect(at(path, text)).toHaveLength(1));

  it.each([
    ['src/features/tasks/a.ts', "import { x } from './x.ts';\nimport { y } from '@/lib/y.ts';"],
    ['src/features/tasks/queries.ts', "import { api } from '@/api/client.ts';"],
    ['src/app/a.tsx', "import { x } from '@/features/agency/x.ts';"],
    ['src/components/DataTable.tsx', "import { Table } from 'antd';"],
  ])('%s may: %s', (path, text) => expect(at(path, text)).toEqual([]));
});
