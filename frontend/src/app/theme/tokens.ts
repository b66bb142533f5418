export type ThemeName = 'light' | 'dark';

interface GradeColors {
  text: string;
  tint: string;
  solid: string;
}

export interface Tokens {
  ground: string;
  surface: string;
  raised: string;
  ink: string;
  ink2: string;
  ink3: string;
  brand: string;
  brandSoft: string;
  divider: string;
  control: string;
  buttonSeed: string;
  buttonInk: string;
  danger: string;
  dangerSoft: string;
  warning: string;
  warningSoft: string;
  success: string;
  successSoft: string;
  onSolid: string;
  grade: Record<'A' | 'B' | 'C' | 'D' | 'N', GradeColors>;
  level: Record<'input' | 'process' | 'output' | 'outcome' | 'impact', string>;
}

/** Measured contrast: text on its ground at least 4.5:1, controls and solids at least 3:1. Dark is a design of its own. */
export const TOKENS: Record<ThemeName, Tokens> = {
  light: {
    ground: '#f4f6f9',
    surface: '#ffffff',
    raised: '#f8fafc',
    ink: '#172033',
    ink2: '#48546a',
    ink3: '#5f6b80',
    brand: '#0f4c9c',
    brandSoft: '#e8f0fb',
    divider: '#e2e8f0',
    control: '#828ea3',
    buttonSeed: '#0f4c9c',
    buttonInk: '#ffffff',
    danger: '#b3123c',
    dangerSoft: '#fdeef2',
    warning: '#8a3d06',
    warningSoft: '#fdf5e3',
    success: '#0b5f57',
    successSoft: '#e6f6f3',
    onSolid: '#ffffff',
    grade: {
      A: { text: '#0b5f57', tint: '#dcf3ef', solid: '#0f766e' },
      B: { text: '#1b4bb8', tint: '#e3ecfd', solid: '#2563eb' },
      C: { text: '#8a3d06', tint: '#fdf0d5', solid: '#b45309' },
      D: { text: '#a3123a', tint: '#fde6ec', solid: '#be123c' },
      N: { text: '#48546a', tint: '#eef1f6', solid: '#5f6b80' },
    },
    level: { input: '#3f5f8f', process: '#2563eb', output: '#0f766e', outcome: '#7c3aed', impact: '#b45309' },
  },
  dark: {
    ground: '#0d1320',
    surface: '#151d2e',
    raised: '#1a2438',
    ink: '#e7ecf5',
    ink2: '#b6c1d4',
    ink3: '#94a2ba',
    brand: '#7fb2ff',
    brandSoft: '#1b2f52',
    divider: '#2a3650',
    control: '#6b7a96',
    buttonSeed: '#5c9bff',
    buttonInk: '#08111f',
    danger: '#ff9db4',
    dangerSoft: '#3a1622',
    warning: '#f6c067',
    warningSoft: '#33250f',
    success: '#6fe0cf',
    successSoft: '#0f2f2d',
    onSolid: '#0b1526',
    grade: {
      A: { text: '#6fe0cf', tint: '#0f3b38', solid: '#2dbfae' },
      B: { text: '#9cc0ff', tint: '#1a3263', solid: '#5b95ff' },
      C: { text: '#f6c067', tint: '#46300d', solid: '#e0962b' },
      D: { text: '#ff9db4', tint: '#521a2b', solid: '#f2597f' },
      N: { text: '#b6c1d4', tint: '#263149', solid: '#94a2ba' },
    },
    level: { input: '#8fb0e0', process: '#5b95ff', output: '#2dbfae', outcome: '#b08cff', impact: '#e0962b' },
  },
};

/** `brandSoft` → `--sti-brand-soft`, `grade.A.text` → `--sti-grade-a-text`. */
export function cssVariables(tokens: Tokens): [name: string, value: string][] {
  const walk = (prefix: string, value: unknown): [string, string][] =>
    typeof value === 'string'
      ? [[prefix, value]]
      : Object.entries(value as Record<string, unknown>).flatMap(([key, child]) =>
          walk(`${prefix}-${key.replace(/([a-z])([A-Z0-9])/g, '$1-$2').toLowerCase()}`, child),
        );
  return walk('--sti', tokens);
}
