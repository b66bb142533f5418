import i18next from 'i18next';
import { formatDecimal } from '@/lib/format/number.ts';

/** Names that the engine gives its figures, in the order in which a form asks for them. */
const FIGURES = [
  'value',
  'numerator',
  'denominator',
  'actual',
  'target',
  'met',
  'applicable',
  'before',
  'after',
  'amount',
  'fte',
];

type Fields = Record<string, unknown>;

const domain = (key: string, fallback: string) => i18next.t(`domain:${key}`, { defaultValue: fallback });
const run = (key: string, params: Fields = {}) => i18next.t(`run:input.${key}`, params);
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A changed input as it entered the run, line by line in words; what is in no known form stays as it is. */
export function inputLines(area: string, text: string): string[] {
  const value: unknown = JSON.parse(text);
  switch (area) {
    case 'RULES':
      return [run('digest', { digest: String(value).slice(0, 12) })];
    case 'VALUE':
      return valueLines(value as Fields);
    case 'WITHOUT_EVIDENCE':
      return [run(value === true ? 'withoutEvidence' : 'withEvidence')];
    case 'EVIDENCE':
      return list(value).map((digest) => run('file', { digest: digest.slice(0, 12) }));
    case 'PEERS':
      return [list(value).map(formatDecimal).join('; ')];
    case 'FUNCTIONS':
      return Object.entries(value as Fields).map(
        ([name, share]) => `${domain(`function.${name}`, name)}: ${formatDecimal(String(share))}`,
      );
    case 'DOSSIER':
      return dossierLines(value as Fields);
    case 'FINDINGS':
      return findingLines(value as Fields);
    case 'CAPS_SET_ASIDE':
      return list(value).map((cap) => `${cap}: ${domain(`cap.${cap}`, cap)}`);
    case 'USABLE_DATA_YEARS':
      return [formatDecimal(String(value))];
    default:
      return [text];
  }
}

function valueLines(value: Fields): string[] {
  if (value.years && typeof value.years === 'object') {
    return Object.entries(value.years as Record<string, Fields>).map(
      ([year, cell]) => `${year} – ${cellLines(cell).join('; ')}`,
    );
  }
  return cellLines(value);
}

function cellLines(cell: Fields): string[] {
  const state = typeof cell.state === 'string' && cell.state !== 'REPORTED' ? [cell.state] : [];
  const levels = list(cell.levels);
  const figures = FIGURES.filter((name) => cell[name] !== undefined).map(
    (name) => `${domain(`figure.${name}`, name)}: ${formatDecimal(String(cell[name]))}`,
  );
  const outputs = (Array.isArray(cell.outputs) ? (cell.outputs as Fields[]) : []).map((output) => {
    const line = `${domain(`output.${output.type}`, String(output.type))}: ${formatDecimal(String(output.count))}`;
    return output.fraction ? `${line} × ${formatDecimal(String(output.fraction))}` : line;
  });
  return [
    ...state.map((known) => domain(`state.cell.${known}`, known)),
    ...(levels.length > 0 ? [run('levels', { levels: levels.join(', ') })] : []),
    ...outputs,
    ...figures,
  ];
}

function dossierLines(dossier: Fields): string[] {
  return [
    run(dossier.missing === true ? 'notHandedIn' : dossier.complete === true ? 'complete' : 'incomplete'),
    dossier.daysLate ? run('late', { days: dossier.daysLate }) : run('inTime'),
  ];
}

function findingLines(findings: Fields): string[] {
  const lines = [
    findings.falseData === true && run('falseData'),
    typeof findings.integrityBreach === 'string' && run(`integrity.${findings.integrityBreach}`),
    findings.financialBreach === true && run('financial'),
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines : [run('noFinding')];
}
