import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;
if (!executablePath) throw new Error('Set CHROMIUM_PATH to a Chromium or Chrome binary; no browser is downloaded.');

/** Tests that type into a dossier which the department appraises in the demonstration: they send it back first. */
const SUPPLY = ['evidence.spec.ts', 'five-minutes-officer.spec.ts', 'never-lose-typing.spec.ts', 'refusals.spec.ts'];

/** Leaders and runs move what is scored, proposed and approved. */
const LATE = ['leaders.spec.ts', 'runs.spec.ts'];

/** Journeys run against a system that is already up (SPA, API, Keycloak, PostgreSQL): `make test` starts one. */
export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: Number(process.env.STI_E2E_WORKERS ?? 2),
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // The journey moves the one dossier that still collects figures; what is filled in there offline comes first.
  projects: [
    { name: 'offline', testMatch: 'workbook.spec.ts' },
    // A council scores what the department appraises; the files that send that dossier back to its unit come after.
    { name: 'council', testMatch: 'score.spec.ts' },
    { name: 'supply', testMatch: SUPPLY, dependencies: ['council'] },
    {
      name: 'checks',
      testIgnore: [
        ...SUPPLY,
        'workbook.spec.ts',
        'score.spec.ts',
        'grade-an-organization.spec.ts',
        'next-round.spec.ts',
        ...LATE,
      ],
    },
    { name: 'journey', testMatch: 'grade-an-organization.spec.ts', dependencies: ['offline'] },
    // After all that looks for the one thing to do, or at results as the demonstration has them.
    { name: 'late', testMatch: LATE, dependencies: ['supply', 'checks', 'journey'] },
    // A second round gives everybody more work, and first pages a newer campaign: after all the others.
    { name: 'next-round', testMatch: 'next-round.spec.ts', dependencies: ['late'] },
  ],
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    actionTimeout: 20_000,
    baseURL: process.env.SPA_URL ?? 'http://localhost:5173',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    // On a busy machine a press can fall between two frames of a moving window and reach nothing.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every action costs a third of the time; the picture and the error mostly tell enough.
    trace: process.env.STI_E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-domain-reliability',
        '--disable-sync',
        '--no-first-run',
        '--no-pings',
      ],
    },
  },
});
