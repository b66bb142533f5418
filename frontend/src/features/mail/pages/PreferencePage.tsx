import '../mail.css';
import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Radio } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { type Preference, preferenceQuery, useSavePreference } from '../queries.ts';

/** What of one's work comes by mail, and in which language. */
export function PreferencePage() {
  const { t } = useTranslation('mail');
  const query = useQuery(preferenceQuery());
  return (
    <div className="page">
      <PageHead title={t('title')} subtitle={t('subtitle')} />
      <Card>
        {query.isError ? (
          <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
        ) : query.data ? (
          <PreferenceForm preference={query.data} />
        ) : (
          <CardSkeleton rows={5} />
        )}
      </Card>
    </div>
  );
}

function PreferenceForm({ preference }: { preference: Preference }) {
  const { t } = useTranslation('mail');
  const { message } = App.useApp();
  const save = useSavePreference();
  const [notices, setNotices] = useState(preference.notices);
  const [language, setLanguage] = useState(preference.language);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    setProblem(undefined);
    try {
      await save({ notices, language });
      void message.success(t('saved'));
    } catch (failure) {
      setProblem(asProblem(failure));
    } finally {
      setSaving(false);
    }
  };
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      {!preference.on && <Alert type="info" showIcon title={t('off')} />}
      {preference.on && !preference.address && <Alert type="warning" showIcon title={t('noAddress')} />}
      {preference.address && <p>{t('address', { address: preference.address, at: preference.at.slice(0, 5) })}</p>}
      {preference.lastSentAt && <p className="secondary">{t('last', { at: formatMoment(preference.lastSentAt) })}</p>}
      {problem && <ProblemAlert problem={problem} />}
      <fieldset className="mail-choice">
        <legend>{t('what')}</legend>
        <div className="stack">
          <Checkbox checked disabled>
            {t('binding')}
          </Checkbox>
          <Checkbox checked={notices} onChange={(event) => setNotices(event.target.checked)}>
            {t('notices')}
          </Checkbox>
        </div>
      </fieldset>
      <fieldset className="mail-choice">
        <legend>{t('language')}</legend>
        <Radio.Group
          value={language}
          onChange={(event) => setLanguage(event.target.value)}
          options={(['VI', 'EN'] as const).map((value) => ({ value, label: t(`in.${value}`) }))}
        />
      </fieldset>
      <p className="secondary">{t('rule')}</p>
      <div className="page-actions">
        <Button type="primary" htmlType="submit" loading={saving}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
