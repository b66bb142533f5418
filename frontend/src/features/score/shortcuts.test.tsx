import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useKeys } from './shortcuts.ts';

const keys = () => ({ level: vi.fn(), next: vi.fn(), previous: vi.fn(), nextOpen: vi.fn(), reason: vi.fn() });

function Screen({ on }: { on: ReturnType<typeof keys> }) {
  useKeys(on);
  return (
    <>
      <textarea aria-label="words" />
      <input type="radio" aria-label="dot" />
    </>
  );
}

describe('keys of the scoring screen', () => {
  it('set levels and move on, from a radio button too, but never while words are typed', async () => {
    const on = keys();
    render(<Screen on={on} />);
    const user = userEvent.setup();
    await user.keyboard('3');
    screen.getByLabelText('dot').focus();
    await user.keyboard('05jkn');
    expect(on.level.mock.calls).toEqual([[3], [0], [5]]);
    expect([on.next, on.previous, on.nextOpen].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
    screen.getByLabelText('words').focus();
    await user.keyboard('12jkn6');
    expect(on.level).toHaveBeenCalledTimes(3);
    expect(on.next).toHaveBeenCalledTimes(1);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(on.nextOpen).toHaveBeenCalledTimes(2);
  });

  it('knows no level above 5', async () => {
    const on = keys();
    render(<Screen on={on} />);
    await userEvent.setup().keyboard('6789');
    expect(on.level).not.toHaveBeenCalled();
  });
});
