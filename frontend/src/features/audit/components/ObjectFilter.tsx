import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './audit.css';

/** One object, by its identifier; taken with Enter or on leaving, as nobody types an identifier letter by letter. */
export function ObjectFilter({ value, onChange }: { value?: string; onChange: (id: string | undefined) => void }) {
  const { t } = useTranslation('audit');
  const [typed, setTyped] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value ?? '');
  }
  const send = () => {
    if (typed.trim() !== (value ?? '')) onChange(typed.trim() || undefined);
  };
  return (
    <Input
      className="audit-object"
      aria-label={t('filter.objectId')}
      placeholder={t('filter.objectId')}
      value={typed}
      allowClear
      maxLength={200}
      onChange={(event) => {
        setTyped(event.target.value);
        if (event.target.value === '') onChange(undefined);
      }}
      onPressEnter={send}
      onBlur={send}
    />
  );
}
