import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { Card } from '@/components/Card.tsx';
import { DateField } from '@/components/DateField.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { localName } from '@/lib/i18n.ts';
import { LinkTree } from '../components/LinkTree.tsx';
import { type Graph, trimmed } from '../model.ts';
import { graphQuery, useLinkActs } from '../queries.ts';
import '../components/register.css';

/** Strategy, plan, programme, policy, objective, indicator: what carries out what, walked both ways. */
export function LinksPage() {
  const { t } = useTranslation('register');
  const [rootId, setRootId] = useState<string>();
  const [open, setOpen] = useState<'link' | 'strategy' | null>(null);
  const all = useQuery(graphQuery());
  const part = useQuery({ ...graphQuery(rootId), enabled: rootId !== undefined });
  if (all.isError) {
    return (
      <div className="page">
        <PageHead title={t('links.title')} />
        <ProblemAlert problem={asProblem(all.error)} onRetry={() => void all.refetch()} />
      </div>
    );
  }
  if (!all.data) return <PageSkeleton />;
  const graph = rootId ? part.data : all.data;
  return (
    <div className="page">
      <PageHead
        title={t('links.title')}
        subtitle={t('links.subtitle')}
        actions={
          all.data.editable && (
            <>
              <Button onClick={() => setOpen('strategy')}>{t('links.addStrategy')}</Button>
              <Button type="primary" onClick={() => setOpen('link')}>
                {t('links.link')}
              </Button>
            </>
          )
        }
      />
      <Card
        title={t('links.graph')}
        subtitle={t('links.hint')}
        extra={
          <Select
            aria-label={t('links.from')}
            placeholder={t('links.from')}
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            className="link-root-choice"
            value={rootId}
            onChange={(chosen?: string) => setRootId(chosen)}
            options={optionsOf(all.data, t)}
          />
        }
      >
        {all.data.nodes.length === 0 ? (
          <EmptyState title={t('links.empty.title')} text={t('links.empty.text')} />
        ) : (
          graph && <LinkTree graph={graph} />
        )}
      </Card>
      {open === 'link' && <LinkForm graph={all.data} onClose={() => setOpen(null)} />}
      {open === 'strategy' && <StrategyForm onClose={() => setOpen(null)} />}
    </div>
  );
}

const optionsOf = (graph: Graph, t: (key: string) => string) =>
  graph.nodes.map((node) => ({
    value: node.id,
    label: `${t(`register:kind.${node.kind}`)} · ${localName({ vi: node.nameVi, en: node.nameEn })} (${node.code})`,
  }));

function LinkForm({ graph, onClose }: { graph: Graph; onClose: () => void }) {
  const { t } = useTranslation(['register', 'kit']);
  const acts = useLinkActs();
  const options = optionsOf(graph, t);
  const needed = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('register:links.link')}
      hint={t('register:links.linkHint')}
      submit={t('register:links.link')}
      done={t('register:saved')}
      initial={{}}
      save={(values) => acts.link(String(values.fromId), String(values.toId))}
      onClose={onClose}
    >
      {(['fromId', 'toId'] as const).map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`register:links.${name}`)}
          rules={needed(t(`register:links.${name}`))}
        >
          <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
        </Form.Item>
      ))}
    </FormDrawer>
  );
}

function StrategyForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['register', 'kit']);
  const acts = useLinkActs();
  const label = (field: string) => t(`register:field.${field}`);
  const needed = (field: string) => [{ required: true, message: t('kit:field.required', { label: label(field) }) }];
  return (
    <FormDrawer
      title={t('register:links.addStrategy')}
      hint={t('register:links.strategyHint')}
      submit={t('register:save')}
      done={t('register:saved')}
      initial={{ published: true, illustrative: false }}
      save={(values) =>
        acts.addStrategy({
          code: String(values.code).trim(),
          nameVi: String(values.nameVi).trim(),
          nameEn: trimmed(values.nameEn),
          agencyId: String(values.agencyId),
          startsOn: String(values.startsOn),
          endsOn: trimmed(values.endsOn),
          published: values.published === true,
          illustrative: values.illustrative === true,
        })
      }
      onClose={onClose}
    >
      <Form.Item name="nameVi" label={label('nameVi')} rules={needed('nameVi')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="nameEn" label={label('nameEn')}>
        <Input maxLength={300} lang="en" />
      </Form.Item>
      <Form.Item
        name="code"
        label={label('code')}
        extra={t('register:form.code')}
        rules={[...needed('code'), { pattern: /^[A-Z0-9.-]*$/, message: t('register:form.code') }]}
      >
        <Input maxLength={35} />
      </Form.Item>
      <Form.Item name="agencyId" label={label('agencyId')} rules={needed('agencyId')}>
        <AgencySelect />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="startsOn" label={label('startsOn')} rules={needed('startsOn')}>
          <DateField />
        </Form.Item>
        <Form.Item name="endsOn" label={label('endsOn')}>
          <DateField />
        </Form.Item>
      </div>
      <Form.Item name="published" valuePropName="checked" extra={t('register:form.published')}>
        <Checkbox>{label('published')}</Checkbox>
      </Form.Item>
      <Form.Item name="illustrative" valuePropName="checked" extra={t('register:form.illustrative')}>
        <Checkbox>{label('illustrative')}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}
