/** Letters without marks, for searching the way people type: `Nước` → `nuoc`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether every typed word begins a word of the text, marks and case aside: `so y` finds Sở Y tế, not "Society". */
export function foundIn(text: string, typed: string): boolean {
  const present = words(text);
  return words(typed).every((word) => present.some((other) => other.startsWith(word)));
}
