import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
  useNavigate,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App, Form, Input } from 'antd';
import { expect, it, vi } from 'vitest';
import { ApiProblem } from '@/api/problem.ts';
import { FormDrawer, type FormDrawerProps } from './FormDrawer.tsx';

function show(save: FormDrawerProps['save'], current?: FormDrawerProps['current']) {
  const root = createRootRoute();
  const Page = () => {
    const navigate = useNavigate();
    return (
      <App>
        <FormDrawer
          title="Thêm"
          submit="Lưu"
          done="Đã lưu"
          initial={{}}
          save={save}
          current={current}
          onSaved={() => void navigate({ to: '/made' as '/' })}
          onClose={() => undefined}
        >
          <Form.Item name="code" label="Mã">
            <Input />
          </Form.Item>
        </FormDrawer>
      </App>
    );
  };
  const page = createRoute({ getParentRoute: () => root, path: '/', component: Page });
  const made = createRoute({ getParentRoute: () => root, path: '/made', component: () => <p>đã tạo</p> });
  const history = createMemoryHistory({ initialEntries: ['/'] });
  render(<RouterProvider router={createRouter({ routeTree: root.addChildren([page, made]), history }) as never} />);
}

it('goes on to what was saved without asking about unsaved changes', async () => {
  const confirm = vi.spyOn(window, 'confirm').mockReturnValue(false);
  show(async (values) => values);
  await userEvent.type(await screen.findByLabelText('Mã'), 'A.1');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('đã tạo')).toBeInTheDocument();
  expect(confirm).not.toHaveBeenCalled();
}, 20_000);

it('puts a refusal on its field and keeps what was typed', async () => {
  const error = { pointer: '/code', code: 'agency.code.taken', params: {} };
  show(() => Promise.reject(new ApiProblem(422, { code: 'agency.invalid', errors: [error] })));
  await userEvent.type(await screen.findByLabelText('Mã'), 'A.1');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Mã này đã dùng cho cơ quan khác.')).toBeInTheDocument();
  expect(screen.getByLabelText('Mã')).toHaveValue('A.1');
}, 20_000);

it('says whose change came first and what it was', async () => {
  const stale = { code: 'concurrency.stale', changedBy: 'Cán bộ khác', changedAt: '2026-07-01T02:30:00Z' };
  show(
    () => Promise.reject(new ApiProblem(412, stale)),
    async () => ({ values: { code: 'B.2' }, version: 4 }),
  );
  await userEvent.type(await screen.findByLabelText('Mã'), 'A.1');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  expect(
    await screen.findByText(/^Cán bộ khác đã lưu thay đổi trước bạn, lúc 01\/07\/2026 09:30$/),
  ).toBeInTheDocument();
  expect(screen.getByRole('cell', { name: 'B.2' })).toBeInTheDocument();
}, 20_000);
