import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { type Series, useTargetActs } from '../queries.ts';
import { canonical, EntryFields, type Typed, trimmed } from './EntryFields.tsx';

export type FigureKind = 'target' | 'actual';

/** The value promised for a year, or reached in it. */
export function FigureForm({ series, kind, onClose }: { series: Series; kind: FigureKind; onClose: () => void }) {
  const { t } = useTranslation('target');
  const acts = useTargetActs();
  return (
    <FormDrawer
      title={t(`form.${kind}.title`)}
      hint={t(`form.${kind}.hint`)}
      submit={t(`form.${kind}.submit`)}
      done={t('saved')}
      initial={{}}
      version={series.version}
      current={async () => ({ values: {}, version: (await acts.present(series.id)).version })}
      save={(values, version) =>
        acts[kind](series.id, version, Number(values.year), {
          value: canonical(values.value as Typed) ?? '',
          source: String(values.source).trim(),
          document: trimmed(values.document),
          reason: trimmed(values.reason),
        })
      }
      onClose={onClose}
    >
      <Fields series={series} kind={kind} />
    </FormDrawer>
  );
}

/** Asks for a reason as soon as the year typed has a value already. */
function Fields({ series, kind }: { series: Series; kind: FigureKind }) {
  const year = Form.useWatch<number | undefined>('year');
  const again = series.years.some((known) => known.year === year && known[kind]);
  return <EntryFields unit={series.unit} again={again} documentNeeded={false} />;
}
