import type { Schema } from '@/api/types.ts';
import { localName } from '@/lib/i18n.ts';

export interface AgencyOption {
  value: string;
  label: string;
  kind: string;
  /** Names of what stands above it, from the root. */
  path: string;
  /** What a search looks through. */
  search: string;
}

/** The tree as one list in its own order; `without` and what is below it are left out. */
export function flatten(
  nodes: readonly Schema<'AgencyNode'>[],
  without?: string,
  above: string[] = [],
): AgencyOption[] {
  return nodes
    .filter((node) => node.id !== without)
    .flatMap((node) => {
      const label = localName({ vi: node.nameVi, en: node.nameEn });
      const option: AgencyOption = {
        value: node.id,
        label,
        kind: node.kind,
        path: above.join(' › '),
        search: `${node.code} ${node.nameVi} ${node.nameEn ?? ''}`,
      };
      return [option, ...flatten(node.children, without, [...above, label])];
    });
}
