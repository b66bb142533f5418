import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { agencyTreeQuery } from '@/api/agency-tree.ts';
import { foundIn } from '@/lib/fold.ts';
import { flatten } from './agency-options.ts';

interface AgencySelectProps {
  value?: string | null;
  onChange?: (id: string | undefined) => void;
  id?: string;
  /** Names the field where no label stands beside it. */
  label?: string;
  /** Shown with its way from the root; neither it nor what is below it can be chosen. */
  without?: string;
  disabled?: boolean;
}

/** One agency out of today's tree, found by name or code without marks; each shows the way to it. */
export function AgencySelect({ value, onChange, id, label, without, disabled }: AgencySelectProps) {
  const { t } = useTranslation(['kit', 'domain']);
  const tree = useQuery(agencyTreeQuery());
  const options = useMemo(() => flatten(tree.data ?? [], without), [tree.data, without]);
  return (
    <Select
      id={id}
      aria-label={label}
      className="agency-select"
      placeholder={label ?? t('kit:agency.choose')}
      allowClear
      loading={tree.isPending}
      disabled={disabled}
      popupMatchSelectWidth={label ? 380 : true}
      showSearch={{ filterOption: (typed, option) => foundIn(option?.search ?? '', typed) }}
      notFoundContent={t(tree.isError ? 'kit:agency.failed' : 'kit:agency.none')}
      value={value ?? undefined}
      onChange={(chosen?: string) => onChange?.(chosen)}
      options={options}
      optionRender={(option) => (
        <span className="agency-option">
          <span>{option.data.label}</span>
          <span className="cell-sub">
            {t(`domain:agencyKind.${option.data.kind}`, { defaultValue: option.data.kind })}
            {option.data.path && ` · ${option.data.path}`}
          </span>
        </span>
      )}
    />
  );
}
