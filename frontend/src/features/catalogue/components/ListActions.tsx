import { PrinterOutlined } from '@ant-design/icons';
import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { kindOf, type YearlyList } from '../model.ts';
import { useListActs } from '../queries.ts';
import { AddItemAction } from './AddItemAction.tsx';
import { WorkbookActions } from './WorkbookActions.tsx';

/** What this person may do with the list now; each act says who is next. */
export function ListActions({ list }: { list: YearlyList }) {
  const { t } = useTranslation(['catalogue', 'kit']);
  const me = useMe();
  const { message } = App.useApp();
  const acts = useListActs();
  const may = (action: YearlyList['allowedActions'][number]) => list.allowedActions.includes(action);
  const kind = kindOf(list.kind);
  const counts = {
    year: list.year,
    included: formatCount(list.includedCount),
    excluded: formatCount(list.itemCount - list.includedCount),
  };
  const told = async (act: Promise<unknown>, done: string) => {
    await act;
    void message.success(done);
  };
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];

  return (
    <>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        {t('catalogue:list.print')}
      </Button>
      <WorkbookActions list={list} editable={may('EDIT')} />
      {may('EDIT') && (
        <ConfirmAction
          label={t('catalogue:refresh.action')}
          title={t('catalogue:refresh.title')}
          text={t('catalogue:refresh.text')}
          onConfirm={async () => {
            const before = list.itemCount;
            const now = await acts.refresh(list);
            const added = now.itemCount - before;
            void message.success(t('catalogue:refresh.done', { count: added, added: formatCount(added) }));
          }}
        />
      )}
      {may('EDIT') && kind !== 'ORGANIZATION' && <AddItemAction list={list} kind={kind} />}
      {may('RETURN') && (
        <ConfirmAction
          label={t('catalogue:return.action')}
          title={t('catalogue:return.title', counts)}
          text={t(list.state === 'PROPOSED' ? 'catalogue:return.toDraft' : 'catalogue:return.toProposed')}
          reason="required"
          reasonLabel={t('catalogue:return.reason')}
          danger
          onConfirm={({ reason }) => told(acts.giveBack(list, String(reason).trim()), t('catalogue:return.done'))}
        />
      )}
      {may('PROPOSE') && (
        <ConfirmAction
          label={t('catalogue:propose.action')}
          title={t('catalogue:propose.title', counts)}
          text={t('catalogue:propose.text', counts)}
          button={{ type: 'primary' }}
          onConfirm={() => told(acts.propose(list), t('catalogue:propose.done'))}
        />
      )}
      {may('SUBMIT') && (
        <ConfirmAction
          label={t('catalogue:submit.action')}
          title={t('catalogue:submit.title', counts)}
          text={t('catalogue:submit.text', counts)}
          button={{ type: 'primary' }}
          onConfirm={() => told(acts.submit(list), t('catalogue:submit.done'))}
        />
      )}
      {may('APPROVE') && (
        <ConfirmAction
          label={t('catalogue:approve.action')}
          title={t('catalogue:approve.title', counts)}
          text={t('catalogue:approve.text', counts)}
          button={{ type: 'primary' }}
          initialValues={{ decisionDate: me.today }}
          fields={
            <>
              <Form.Item
                name="decisionNumber"
                label={t('catalogue:approve.number')}
                extra={t('catalogue:approve.numberHint')}
                rules={needed(t('catalogue:approve.number'))}
              >
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item
                name="decisionDate"
                label={t('catalogue:approve.date')}
                rules={needed(t('catalogue:approve.date'))}
              >
                <DateField max={me.today} />
              </Form.Item>
            </>
          }
          onConfirm={(values) =>
            told(
              acts.approve(list, {
                decisionNumber: String(values.decisionNumber).trim(),
                decisionDate: String(values.decisionDate),
              }),
              t('catalogue:approve.done'),
            )
          }
        />
      )}
    </>
  );
}
