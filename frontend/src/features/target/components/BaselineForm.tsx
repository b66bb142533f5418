import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import { baselineOf } from '../model.ts';
import { type Series, useTargetActs } from '../queries.ts';
import { canonical, EntryFields, type Typed, trimmed } from './EntryFields.tsx';

/** The baseline; another one is a reasoned act that leaves the old one on record. */
export function BaselineForm({ series, onClose }: { series: Series; onClose: () => void }) {
  const { t } = useTranslation('target');
  const acts = useTargetActs();
  const before = baselineOf(series);
  const words = before ? 'rebaseline' : 'baseline';
  return (
    <FormDrawer
      title={t(`form.${words}.title`)}
      hint={t(`form.${words}.hint`, { year: before?.year, value: formatDecimal(before?.valueShown) })}
      submit={t(`form.${words}.submit`)}
      done={t('saved')}
      initial={{}}
      version={series.version}
      current={async () => ({ values: {}, version: (await acts.present(series.id)).version })}
      save={(values, version) =>
        acts.baseline(series.id, version, {
          year: Number(values.year),
          value: canonical(values.value as Typed) ?? '',
          source: String(values.source).trim(),
          document: trimmed(values.document),
          reason: trimmed(values.reason),
        })
      }
      onClose={onClose}
    >
      <EntryFields unit={series.unit} again={before !== undefined} documentNeeded={before !== undefined} />
    </FormDrawer>
  );
}
