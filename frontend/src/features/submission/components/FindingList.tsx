import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem, problemText } from '@/api/problem.ts';
import { DateText } from '@/components/DateText.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status, type StatusTone } from '@/components/StatusTag.tsx';
import { localName } from '@/lib/i18n.ts';
import { type CheckItem, type Checks, ofSeverity, SEVERITIES, type Severity, wordsOf } from '../model.ts';
import { commentCheck, sheetQuery, useAct } from '../queries.ts';

const TONES: Record<Severity, StatusTone> = { ERROR: 'error', WARNING: 'warning', HINT: 'neutral' };

/** Findings by severity, each with its place, its sentence, its code and what was said of it. */
export function FindingList({ checks }: { checks: Checks }) {
  const { t } = useTranslation('submission');
  return (
    <div className="stack">
      {SEVERITIES.map((severity) => {
        const items = ofSeverity(checks.items, severity);
        if (items.length === 0) return null;
        return (
          <section key={severity} className="finding-group">
            <h3>
              <Status tone={TONES[severity]} label={t(`severity.${severity}`, { count: items.length })} />
            </h3>
            <p className="secondary">{t(`severityHint.${severity}`)}</p>
            <ul className="findings">
              {items.map((item, index) => (
                <Finding
                  // biome-ignore lint/suspicious/noArrayIndexKey: one rule may find the same twice in a cell.
                  key={`${item.fingerprint}${index}`}
                  item={item}
                  commentable={checks.commentable}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Finding({ item, commentable }: { item: CheckItem; commentable: boolean }) {
  const { t } = useTranslation(['submission', 'domain']);
  const output = (type: string) => t(`domain:output.${type}`, { defaultValue: type });
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const sheet = useQuery(sheetQuery(evaluationId)).data;
  const indicator = sheet?.groups
    .flatMap((group) => group.criteria.flatMap((criterion) => criterion.indicators))
    .find(({ code }) => code === item.indicatorCode);
  const place = item.period && item.period !== 'single' ? ` · ${item.period}` : '';
  return (
    <li className="finding">
      <p>
        <Link
          className="text-link"
          to={`/danh-gia/${evaluationId}` as '/'}
          search={{ indicator: item.indicatorCode } as never}
        >
          {item.indicatorCode}
          {place} {indicator && localName(indicator)}
        </Link>{' '}
        <code className="technical">{item.code}</code>
      </p>
      <p>{problemText(item.code, wordsOf(item, output), 422)}</p>
      {item.claimedBy && item.claimedBy.length > 0 && (
        <p className="secondary">{t('claimedBy', { names: item.claimedBy.join(', ') })}</p>
      )}
      {item.comments.map((comment) => (
        <blockquote key={comment.at + comment.text} className="finding-comment">
          {comment.text}
          <span className="cell-sub">
            {comment.byName} · <DateText moment={comment.at} />
          </span>
        </blockquote>
      ))}
      {item.severity === 'WARNING' && item.settled && item.comments.length === 0 && (
        <p className="secondary">{t('explainedInPlace')}</p>
      )}
      {item.severity === 'WARNING' && !item.settled && !commentable && (
        <Status tone="warning" label={t('uncommented')} />
      )}
      {item.severity === 'WARNING' && commentable && <CommentForm item={item} open={!item.settled} />}
    </li>
  );
}

/** A word on a warning; it cannot be taken back, only added to. */
function CommentForm({ item, open }: { item: CheckItem; open: boolean }) {
  const { t } = useTranslation('submission');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const act = useAct();
  const [form] = Form.useForm<{ text: string }>();
  const [shown, setShown] = useState(open);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  if (!shown) {
    return (
      <Button size="small" onClick={() => setShown(true)}>
        {t('comment.more')}
      </Button>
    );
  }
  const send = async ({ text }: { text: string }) => {
    setBusy(true);
    setProblem(null);
    try {
      await act(() => commentCheck(evaluationId, item.fingerprint, text.trim()));
      form.resetFields();
      setShown(false);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form form={form} layout="vertical" className="comment-form" onFinish={(values) => void send(values)}>
      <ProblemAlert problem={problem} />
      <Form.Item
        name="text"
        label={t('comment.label', { place: [item.indicatorCode, item.period].filter(Boolean).join(' ') })}
        rules={[{ required: true, whitespace: true, message: t('comment.missing') }]}
      >
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Button htmlType="submit" loading={busy}>
        {t('comment.save')}
      </Button>
    </Form>
  );
}
