import { CaretRightOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { type AgencyNode, wayTo } from '../model.ts';

interface AgencyTreeProps {
  nodes: AgencyNode[];
  /** Everything unfolded, as for the results of a search. */
  open: boolean;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** Nested lists of buttons: reads, prints and works by keyboard as it is. The root is unfolded, and the way to what is chosen. */
export function AgencyTree({ nodes, open, chosen, onChoose }: AgencyTreeProps) {
  const [folded, setFolded] = useState<Record<string, boolean>>({});
  const way = new Set(chosen ? wayTo(nodes, chosen).slice(0, -1) : []);
  const unfolded = (node: AgencyNode, depth: number) => {
    const own = folded[node.id];
    return open || (own === undefined ? depth === 0 || way.has(node.id) : !own);
  };
  const list = (level: AgencyNode[], depth: number) => (
    <ul>
      {level.map((node) => {
        const shown = unfolded(node, depth);
        return (
          <li key={node.id}>
            <Branch
              node={node}
              shown={shown}
              chosen={node.id === chosen}
              onFold={() => setFolded({ ...folded, [node.id]: shown })}
              onChoose={() => onChoose(node.id)}
            />
            {shown && node.children.length > 0 && list(node.children, depth + 1)}
          </li>
        );
      })}
    </ul>
  );
  return <div className="agency-tree">{list(nodes, 0)}</div>;
}

interface BranchProps {
  node: AgencyNode;
  shown: boolean;
  chosen: boolean;
  onFold: () => void;
  onChoose: () => void;
}

function Branch({ node, shown, chosen, onFold, onChoose }: BranchProps) {
  const { t } = useTranslation(['agency', 'domain']);
  const name = localName({ vi: node.nameVi, en: node.nameEn });
  return (
    <div className="agency-branch">
      {node.children.length > 0 ? (
        <button
          type="button"
          className="agency-fold"
          aria-expanded={shown}
          aria-label={t(shown ? 'agency:tree.fold' : 'agency:tree.unfold', { name })}
          onClick={onFold}
        >
          <CaretRightOutlined rotate={shown ? 90 : 0} />
        </button>
      ) : (
        <span className="agency-fold" />
      )}
      <button type="button" className="agency-node" aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
        <span>{name}</span>
        <span className="cell-sub">
          {t(`domain:agencyKind.${node.kind}`, { defaultValue: node.kind })}
          {node.children.length > 0 &&
            ` · ${t('agency:tree.below', { count: node.children.length, shown: formatCount(node.children.length) })}`}
        </span>
      </button>
    </div>
  );
}
