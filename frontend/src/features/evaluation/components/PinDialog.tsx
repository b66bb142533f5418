import { Alert, Button, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useEvaluationId } from '../hooks.ts';
import { type Evidence, type EvidenceLink, type SheetIndicator, SINGLE } from '../model.ts';
import { type Box, fromPercent, isOnPage, toPercent, toRegion } from '../pins.ts';
import { addLink, moveLink } from '../queries.ts';
import { useEvidenceChanged } from './EvidencePanel.tsx';
import { PDF, useFile } from './FileView.tsx';
import { PdfView } from './PdfView.tsx';

interface PinValues {
  period?: string;
  page?: number | null;
  quote?: string;
}

/** The link that names the newest file without a page, as an upload leaves it, and that nobody has judged. */
const vagueLink = (document: Evidence, code: string): EvidenceLink | undefined =>
  document.links.find(
    (link) =>
      link.indicatorCode === code &&
      link.revisionId === document.revisionId &&
      !link.page &&
      link.decision === 'PENDING' &&
      link.allowedActions.includes('WITHDRAW'),
  );

const SIDES = ['x', 'y', 'width', 'height'] as const;

/** Says that a document proves this indicator too, and where: the year, the page, a rectangle, the words. */
export function PinAction({ document, indicator }: { document: Evidence; indicator: SheetIndicator }) {
  const { t } = useTranslation('evaluation');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('evidence.pinMore')}
        <span className="visually-hidden"> {document.title}</span>
      </Button>
      <Modal
        open={open}
        width="min(1080px, 100vw)"
        title={t('evidence.pinTitle')}
        footer={null}
        destroyOnHidden
        mask={{ closable: false }}
        onCancel={() => setOpen(false)}
      >
        <PinForm document={document} indicator={indicator} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function PinForm({
  document,
  indicator,
  onDone,
}: {
  document: Evidence;
  indicator: SheetIndicator;
  onDone: () => void;
}) {
  const { t } = useTranslation('evaluation');
  const id = useEvaluationId();
  const changed = useEvidenceChanged();
  const [form] = Form.useForm<PinValues>();
  const page = Form.useWatch('page', form) ?? 1;
  const [box, setBox] = useState<Box>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const fields = useId();
  const off = box !== undefined && !isOnPage(box);
  const vague = vagueLink(document, indicator.code);
  const period = Form.useWatch('period', form) ?? undefined;
  const replaces = vague !== undefined && (vague.period ?? undefined) === period;

  const save = async ({ period: year, page: at, quote }: PinValues) => {
    if (off) return;
    setBusy(true);
    try {
      const place = {
        page: at ?? undefined,
        region: box ? toRegion(box) : undefined,
        quote: quote?.trim() || undefined,
      };
      // The precise place says what the file as a whole was to say.
      if (vague && replaces && at) await moveLink(vague, place);
      else {
        await addLink(id, {
          revisionId: document.revisionId,
          indicatorCode: indicator.code,
          period: year || undefined,
          ...place,
        });
      }
      onDone();
      await changed();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  };
  const type = (side: (typeof SIDES)[number], percent: number | null) =>
    setBox({ x: 0, y: 0, width: 0, height: 0, ...box, [side]: fromPercent(percent ?? 0) });

  return (
    <div className="pin-dialog">
      {document.mediaType === PDF && (
        <Pages
          document={document}
          page={page}
          box={box && !off ? box : undefined}
          onPage={(next) => {
            form.setFieldValue('page', next);
            setBox(undefined);
          }}
          onDraw={(drawn) => {
            if (!form.getFieldValue('page')) form.setFieldValue('page', page);
            setBox(drawn);
          }}
        />
      )}
      {/* The page that is seen is the one that is meant, unless it is taken out. */}
      <Form
        form={form}
        name="pin"
        layout="vertical"
        initialValues={{ period: vague?.period ?? undefined, page: document.mediaType === PDF ? 1 : undefined }}
        onFinish={(values) => void save(values)}
      >
        <p className="secondary">{document.title}</p>
        {indicator.periods[0] !== SINGLE && (
          <Form.Item name="period" label={t('evidence.period')}>
            <Select
              allowClear
              placeholder={t('evidence.allYears')}
              options={indicator.periods.map((period) => ({ value: period, label: period }))}
            />
          </Form.Item>
        )}
        <Form.Item
          name="page"
          label={t('evidence.page')}
          rules={[{ required: box !== undefined, message: t('evidence.pageMissing') }]}
        >
          <InputNumber min={1} max={99999} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        {document.mediaType === PDF && (
          <fieldset className="pin-sides">
            <legend>{t('evidence.region')}</legend>
            <p className="secondary">{t('evidence.regionHint')}</p>
            <div className="where-fields">
              {SIDES.map((side) => (
                <label key={side} htmlFor={`${fields}-${side}`}>
                  {t(`evidence.side.${side}`)}
                  <InputNumber
                    id={`${fields}-${side}`}
                    min={0}
                    max={100}
                    precision={2}
                    decimalSeparator=","
                    suffix="%"
                    value={box ? toPercent(box[side]) : null}
                    onChange={(percent) => type(side, percent)}
                    style={{ width: '100%' }}
                  />
                </label>
              ))}
            </div>
            {off && <Alert type="error" showIcon title={t('evidence.regionOff')} />}
            {box && (
              <Button size="small" type="text" onClick={() => setBox(undefined)}>
                {t('evidence.regionClear')}
              </Button>
            )}
          </fieldset>
        )}
        <Form.Item name="quote" label={t('evidence.quote')}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        {replaces && <p className="secondary">{t('evidence.pinReplaces')}</p>}
        <ProblemAlert problem={problem} />
        <Button type="primary" htmlType="submit" loading={busy} disabled={off}>
          {t('evidence.pinSave')}
        </Button>
      </Form>
    </div>
  );
}

interface PagesProps {
  document: Evidence;
  page: number;
  box?: Box;
  onPage: (page: number) => void;
  onDraw: (box: Box) => void;
}

function Pages({ document, page, box, onPage, onDraw }: PagesProps) {
  const { file, problem } = useFile(document.revisionId);
  if (problem) return <ProblemAlert problem={problem} />;
  if (!file) return <CardSkeleton rows={12} />;
  return <PdfView file={file} title={document.title} page={page} onPage={onPage} box={box} onDraw={onDraw} />;
}
