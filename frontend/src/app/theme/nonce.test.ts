import { describe, expect, it } from 'vitest';
import { signStyles } from './nonce.ts';

describe('nonce of the page', () => {
  it('goes on style elements that the application makes, on nothing else', () => {
    signStyles(document, 'abc');
    expect(document.createElement('style').nonce).toBe('abc');
    expect(document.createElement('script').nonce).toBeFalsy();
    const parsed = document.createElement('div');
    parsed.innerHTML = '<style>p { color: red }</style>';
    expect(parsed.querySelector('style')?.nonce).toBeFalsy();
  });
});
