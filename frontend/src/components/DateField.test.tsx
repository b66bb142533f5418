import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import '@/lib/i18n.ts';
import { DateField } from './DateField.tsx';

describe('DateField', () => {
  it('keeps what is being typed while the screen around it is drawn anew', async () => {
    const user = userEvent.setup();
    const days: (string | undefined)[] = [];
    const field = () => <DateField label="Ngày" value="2026-11-23" onChange={(day) => days.push(day)} />;
    const { rerender } = render(field());
    const input = screen.getByRole('textbox', { name: 'Ngày' });
    await user.clear(input);
    await user.type(input, '22/11/2026');
    rerender(field());
    expect(input).toHaveProperty('value', '22/11/2026');
    await user.keyboard('{Enter}');
    expect(days.at(-1)).toBe('2026-11-22');
  });
});
