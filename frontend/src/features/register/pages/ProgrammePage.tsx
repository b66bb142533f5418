import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DateText } from '@/components/DateText.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { formatDecimal, formatMoney } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { EndForm } from '../components/DecisionForms.tsx';
import { EvaluationsCard } from '../components/EvaluationsCard.tsx';
import { LinksCard } from '../components/LinksCard.tsx';
import { ObjectivesCard } from '../components/Objectives.tsx';
import { PapersCard } from '../components/Papers.tsx';
import { ProgrammeForm } from '../components/ProgrammeForm.tsx';
import { StagesCard } from '../components/StagesCard.tsx';
import { PHASE_TONE, type Programme } from '../model.ts';
import { programmeQuery } from '../queries.ts';
import '../components/register.css';

/** One programme: its stages, objectives with indicators, budget, products, papers and decisions. */
export function ProgrammePage() {
  const { t } = useTranslation('register');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const programme = useQuery(programmeQuery(id));
  if (programme.isError) {
    return (
      <div className="page">
        <PageHead title={t('programme.one')} crumbs={[{ label: t('programme.title'), to: '/programmes' }]} />
        <ProblemAlert problem={asProblem(programme.error)} onRetry={() => void programme.refetch()} />
      </div>
    );
  }
  return programme.data ? <Loaded programme={programme.data} /> : <PageSkeleton />;
}

type Open = 'edit' | 'extend' | 'endEarly' | null;

function Loaded({ programme }: { programme: Programme }) {
  const { t } = useTranslation('register');
  const seesLog = usePermission('audit:read');
  const seesEvaluations = usePermission('evaluation:read');
  const [open, setOpen] = useState<Open>(null);
  const may = (action: Programme['allowedActions'][number]) => programme.allowedActions.includes(action);
  const close = () => setOpen(null);
  return (
    <div className="page">
      <PageHead
        title={localName({ vi: programme.nameVi, en: programme.nameEn })}
        mark={programme.illustrative && <IllustrativeMark />}
        crumbs={[{ label: t('programme.title'), to: '/programmes' }]}
        subtitle={
          <>
            <Status tone={PHASE_TONE[programme.phase]} label={t(`phase.${programme.phase}`)} />
            <span>{programme.code}</span>
            <span>{programme.agencyName}</span>
            <span className="nowrap">
              <DateText day={programme.startsOn} /> – <DateText day={programme.endsOn} />
            </span>
          </>
        }
        actions={
          <>
            {may('EXTEND') && <Button onClick={() => setOpen('extend')}>{t('end.extend.action')}</Button>}
            {may('END_EARLY') && <Button onClick={() => setOpen('endEarly')}>{t('end.endEarly.action')}</Button>}
            {may('EDIT') && (
              <Button type="primary" onClick={() => setOpen('edit')}>
                {t('change')}
              </Button>
            )}
          </>
        }
      />
      <div className="stack">
        <StagesCard programme={programme} />
        <ObjectivesCard
          objectId={programme.id}
          objectType="PROGRAMME"
          boundBy={programme.boundBy}
          maySet={may('SET_OBJECTIVES')}
        />
        <div className="register-pair">
          <Card
            title={t('field.budget')}
            subtitle={t('budget.total', { total: formatMoney(String(programme.budgetTotal)) })}
          >
            <BudgetTable programme={programme} />
          </Card>
          <div className="stack">
            <Card title={t('field.products')}>
              <Products programme={programme} />
            </Card>
            <Decisions programme={programme} />
          </div>
        </div>
        <LinksCard objectId={programme.id} />
        {seesEvaluations && <EvaluationsCard objectId={programme.id} />}
        <PapersCard objectId={programme.id} mayAdd={may('SET_OBJECTIVES')} />
        {programme.scope && (
          <Card title={t('field.scope')}>
            <p>{programme.scope}</p>
          </Card>
        )}
        {seesLog && (
          <p className="secondary no-print">
            <Link to="/audit" search={{ objectType: 'programme', objectId: programme.id } as never}>
              {t('log')}
            </Link>
          </p>
        )}
      </div>
      {open === 'edit' && <ProgrammeForm programme={programme} onClose={close} />}
      {(open === 'extend' || open === 'endEarly') && <EndForm programme={programme} kind={open} onClose={close} />}
    </div>
  );
}

function BudgetTable({ programme }: { programme: Programme }) {
  const { t } = useTranslation('register');
  if (programme.budget.length === 0) return <p className="secondary">{t('budget.none')}</p>;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('field.year')}</th>
          <th scope="col">{t('field.source')}</th>
          <th scope="col" className="number">
            {t('field.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {programme.budget.map((line) => (
          <tr key={`${line.year}-${line.source}`}>
            <td>{line.year}</td>
            <td>{t(`source.${line.source}`)}</td>
            <td className="number">{formatMoney(String(line.amount))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Products({ programme }: { programme: Programme }) {
  const { t } = useTranslation('register');
  if (programme.products.length === 0) return <p className="secondary">{t('products.none')}</p>;
  return (
    <ul>
      {programme.products.map((product) => (
        <li key={product.name}>
          {product.name}
          {product.quantity && ` · ${formatDecimal(product.quantity)} ${product.unit ?? ''}`}
        </li>
      ))}
    </ul>
  );
}

function Decisions({ programme }: { programme: Programme }) {
  const { t } = useTranslation('register');
  if (programme.decisions.length === 0) return null;
  return (
    <Card title={t('decisions.title')}>
      <ol className="object-list">
        {programme.decisions.map((decision) => (
          <li key={decision.id}>
            <span>
              <span className="cell-main">
                {t(`decisionKind.${decision.kind}`)}
                {decision.stage && ` · ${t(`stage.${decision.stage}`)}`}
              </span>
              <span className="cell-sub">
                {decision.number} · <DateText day={decision.decidedOn} />
                {decision.endsAfter && (
                  <>
                    {' · '}
                    {t('decision.moved', {
                      from: formatDay(decision.endsBefore),
                      to: formatDay(decision.endsAfter),
                    })}
                  </>
                )}
              </span>
              {decision.reason}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
