import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const port = Number(process.env.SPA_PORT ?? 5173);

/** The launcher knows the addresses of its stack; without it the checked-in file says the usual ones. */
function configOfTheStack(json = process.env.STI_CONFIG_JSON): Plugin {
  return {
    name: 'sti-config',
    apply: 'serve',
    configureServer(server) {
      if (!json) return;
      server.middlewares.use('/config.json', (_request, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(json);
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), configOfTheStack()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
  build: {
    target: 'es2023',
    sourcemap: true,
    // The component library is one cacheable chunk by nature; the budget is held on compressed bytes instead.
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    restoreMocks: true,
    // Typing letter by letter takes its time beside other work on two cores.
    testTimeout: 20_000,
  },
});
