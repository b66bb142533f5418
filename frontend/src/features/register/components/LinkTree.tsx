import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { type Branch, type Graph, type GraphNode, PLACES, treeOf } from '../model.ts';
import { useLinkActs } from '../queries.ts';

/** What carries out what, as a nested list that reads the same with and without its lines. */
export function LinkTree({ graph }: { graph: Graph }) {
  return (
    <ul className="link-tree">
      {treeOf(graph).map((branch) => (
        <Twig key={branch.node.id} branch={branch} graph={graph} />
      ))}
    </ul>
  );
}

function Twig({ branch, graph, above }: { branch: Branch; graph: Graph; above?: GraphNode }) {
  const { t } = useTranslation('register');
  const acts = useLinkActs();
  const { node, linkId } = branch;
  const place = PLACES[node.kind];
  const name = localName({ vi: node.nameVi, en: node.nameEn });
  return (
    <li>
      <div className={node.id === graph.rootId ? 'link-node link-root' : 'link-node'}>
        <span>
          <span className="link-kind">{t(`kind.${node.kind}`)}</span>{' '}
          {place ? <Link to={`${place}/${node.id}` as '/'}>{name}</Link> : <strong>{name}</strong>}{' '}
          {node.illustrative && <IllustrativeMark />}
          <span className="cell-sub">{node.code}</span>
        </span>
        <Attained node={node} />
        {graph.editable && linkId && above && (
          <ConfirmAction
            label={t('links.unlink')}
            title={t('links.unlinkTitle')}
            text={t('links.unlinkText', { from: above.nameVi, to: node.nameVi })}
            button={{ size: 'small' }}
            onConfirm={() => acts.unlink(linkId)}
          />
        )}
      </div>
      {node.objectives.length > 0 && (
        <details>
          <summary>{t('links.objectives', { count: node.objectives.length })}</summary>
          <ul className="object-list">
            {node.objectives.map((objective) => (
              <li key={objective.code ?? 'free'}>
                <span>
                  <span className="cell-main">
                    {objective.code
                      ? `${objective.code} · ${localName({ vi: objective.textVi, en: objective.textEn })}`
                      : t('objectives.free')}
                  </span>
                  <ul className="indicator-list">
                    {objective.indicators.map((indicator) => (
                      <li key={indicator.seriesId}>
                        <Link to={`/targets/${indicator.seriesId}` as '/'}>
                          {localName({ vi: indicator.nameVi, en: indicator.nameEn })}
                        </Link>{' '}
                        <span className="secondary">
                          {indicator.year
                            ? t('objectives.newest', {
                                year: indicator.year,
                                target: indicator.target ? formatDecimal(indicator.target) : NO_VALUE,
                                actual: indicator.actual ? formatDecimal(indicator.actual) : NO_VALUE,
                                unit: indicator.unit,
                              })
                            : indicator.unit}
                        </span>{' '}
                        {indicator.met !== undefined && (
                          <Status
                            tone={indicator.met ? 'done' : 'warning'}
                            label={t(indicator.met ? 'met' : 'notMet')}
                          />
                        )}
                      </li>
                    ))}
                  </ul>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {branch.children.length > 0 && (
        <ul>
          {branch.children.map((child) => (
            <Twig key={`${node.id}-${child.node.id}`} branch={child} graph={graph} above={node} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** How many indicators met their newest target, as counts with a bar behind them. */
function Attained({ node }: { node: GraphNode }) {
  const { t } = useTranslation('register');
  if (node.measured === 0) return <span className="secondary">{t('links.unmeasured')}</span>;
  return (
    <span className="link-attained">
      <svg width="64" height="8" viewBox="0 0 64 8" aria-hidden="true">
        <rect width="64" height="8" rx="4" className="link-bar" />
        <rect width={(64 * node.met) / node.measured} height="8" rx="4" className="link-bar-met" />
      </svg>
      {t('links.attained', { met: node.met, measured: node.measured })}
    </span>
  );
}
