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
import { NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { OrganizationForm } from '../components/OrganizationForm.tsx';
import { NamesCard, SuccessionsCard } from '../components/OrganizationHistory.tsx';
import { RenameForm } from '../components/RenameForm.tsx';
import { ShareBar } from '../components/ShareBar.tsx';
import { SuccessionForm } from '../components/SuccessionForm.tsx';
import type { Organization } from '../model.ts';
import { organizationQuery } from '../queries.ts';

/** One organization: functions, identity, registration, where it stands and where it came from. */
export function OrganizationPage() {
  const { t } = useTranslation('catalogue');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const organization = useQuery(organizationQuery(id));
  if (organization.isError) {
    return (
      <div className="page">
        <PageHead title={t('one')} crumbs={[{ label: t('title'), to: '/organizations' }]} />
        <ProblemAlert problem={asProblem(organization.error)} onRetry={() => void organization.refetch()} />
      </div>
    );
  }
  return organization.data ? <Loaded organization={organization.data} /> : <PageSkeleton />;
}

type Open = 'edit' | 'rename' | 'succession' | null;

function Loaded({ organization }: { organization: Organization }) {
  const { t } = useTranslation('catalogue');
  const seesLog = usePermission('audit:read');
  const seesTargets = usePermission('target:read');
  const [open, setOpen] = useState<Open>(null);
  const may = (action: Organization['allowedActions'][number]) => organization.allowedActions.includes(action);
  const close = () => setOpen(null);
  const { identifiers, registration } = organization;

  return (
    <div className="page">
      <PageHead
        title={localName({ vi: organization.nameVi, en: organization.nameEn })}
        mark={organization.illustrative && <IllustrativeMark />}
        crumbs={[{ label: t('title'), to: '/organizations' }]}
        subtitle={
          <>
            <Status
              tone={organization.active ? 'done' : 'neutral'}
              label={t(organization.active ? 'state.active' : 'state.inactive')}
            />
            <span>{organization.code}</span>
            {organization.shortName && <span>{organization.shortName}</span>}
          </>
        }
        actions={
          <>
            {may('RECORD_SUCCESSION') && (
              <Button onClick={() => setOpen('succession')}>{t('succession.action')}</Button>
            )}
            {may('RENAME') && <Button onClick={() => setOpen('rename')}>{t('rename.action')}</Button>}
            {may('EDIT') && (
              <Button type="primary" onClick={() => setOpen('edit')}>
                {t('edit.action')}
              </Button>
            )}
          </>
        }
      />
      <div className="organization-grid">
        <div className="stack">
          <Card title={t('functions.title')} subtitle={t('functions.hint')}>
            <ShareBar shares={organization.functions} named />
          </Card>
          <NamesCard organization={organization} />
          <SuccessionsCard organization={organization} />
        </div>
        <div className="stack">
          <Card title={t('facts.title')}>
            <dl className="facts">
              <dt>{t('field.governingBodyId')}</dt>
              <dd>
                <Link to="/agencies" search={{ agency: organization.governingBodyId } as never}>
                  {organization.governingBodyName}
                </Link>
              </dd>
              <dt>{t('field.agency')}</dt>
              <dd>
                <Link to="/agencies" search={{ agency: organization.agencyId } as never}>
                  {t('facts.inTree')}
                </Link>
              </dd>
              <dt>{t('field.foundedOn')}</dt>
              <dd>
                <DateText day={organization.foundedOn} />
              </dd>
              {organization.dissolvedOn && (
                <>
                  <dt>{t('field.dissolvedOn')}</dt>
                  <dd>
                    <DateText day={organization.dissolvedOn} />
                  </dd>
                </>
              )}
              <dt>{t('field.autonomyGroup')}</dt>
              <dd>{organization.autonomyGroup ? t('autonomy', { group: organization.autonomyGroup }) : NO_VALUE}</dd>
            </dl>
          </Card>
          <Card title={t('identifiers.title')}>
            <dl className="facts">
              <dt>{t('field.electronicId')}</dt>
              <dd>{identifiers.electronicId ?? NO_VALUE}</dd>
              <dt>{t('field.taxCode')}</dt>
              <dd>{identifiers.taxCode ?? NO_VALUE}</dd>
              <dt>{t('field.budgetUnitCode')}</dt>
              <dd>{identifiers.budgetUnitCode ?? NO_VALUE}</dd>
            </dl>
          </Card>
          <Card title={t('registration.title')} subtitle={t('registration.hint')}>
            <dl className="facts">
              <dt>{t('field.registrationNumber')}</dt>
              <dd>{registration.number ?? NO_VALUE}</dd>
              <dt>{t('field.issuedOn')}</dt>
              <dd>
                <DateText day={registration.issuedOn} />
              </dd>
              <dt>{t('field.expiresOn')}</dt>
              <dd>
                <DateText day={registration.expiresOn} />
              </dd>
            </dl>
          </Card>
          {seesTargets && (
            <p className="secondary no-print">
              <Link to="/targets" search={{ objectId: organization.id } as never}>
                {t('targets')}
              </Link>
            </p>
          )}
          {seesLog && (
            <p className="secondary no-print">
              <Link to="/audit" search={{ objectType: 'organization', objectId: organization.id } as never}>
                {t('log')}
              </Link>
            </p>
          )}
        </div>
      </div>
      {open === 'edit' && <OrganizationForm organization={organization} onClose={close} />}
      {open === 'rename' && <RenameForm organization={organization} onClose={close} />}
      {open === 'succession' && <SuccessionForm organization={organization} onClose={close} />}
    </div>
  );
}
