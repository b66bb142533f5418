import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { ROLES } from '../model.ts';
import { type Council, expertsQuery, type Member, useCouncilActs } from '../queries.ts';
import { CheckResults } from './CheckResults.tsx';

/** Gives an expert a seat; what stands in their way is shown before they are invited. */
export function SeatDrawer({ council, onClose }: { council: Council; onClose: () => void }) {
  const { t } = useTranslation('council');
  const { seat } = useCouncilActs();
  const [typed, setTyped] = useState('');
  const experts = useQuery(expertsQuery({ page: 0, size: 50, sort: 'name', active: true, q: typed || undefined }));
  const seated = new Set(council.members.map((member) => member.expertId));
  const required = [{ required: true, message: t('form.missing') }];
  return (
    <FormDrawer
      title={t('seat.title')}
      hint={t('seat.hint')}
      submit={t('seat.submit')}
      done={t('seat.done')}
      initial={{ role: 'MEMBER' }}
      save={(values) => seat(council, String(values.expertId), values.role as Member['role'])}
      onClose={onClose}
      wide
    >
      <Form.Item name="expertId" label={t('seat.expert')} rules={required}>
        <Select
          showSearch={{ filterOption: false, onSearch: setTyped }}
          loading={experts.isFetching}
          notFoundContent={t('seat.none')}
          options={(experts.data?.items ?? []).map((expert) => ({
            value: expert.id,
            label: [expert.title, expert.displayName].filter(Boolean).join(' '),
            disabled: seated.has(expert.id),
          }))}
        />
      </Form.Item>
      <Form.Item name="role" label={t('seat.role')} rules={required}>
        <Select options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))} />
      </Form.Item>
      <Form.Item shouldUpdate noStyle>
        {({ getFieldValue }) => {
          const expertId = getFieldValue('expertId') as string | undefined;
          if (!expertId) return <p className="secondary">{t('seat.choose')}</p>;
          if (council.evaluations.length === 0) return <p className="secondary">{t('seat.nothingAssigned')}</p>;
          return (
            <CheckResults
              expertId={expertId}
              evaluationId={council.evaluations.map((judged) => judged.evaluationId)}
              years={council.lookbackYears}
            />
          );
        }}
      </Form.Item>
    </FormDrawer>
  );
}
