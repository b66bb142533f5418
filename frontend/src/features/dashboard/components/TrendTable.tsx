import { ScrollFrame } from '@/components/ScrollFrame.tsx';

interface TrendTableProps {
  label: string;
  /** First column in words, the others in numbers. */
  heads: string[];
  rows: string[][];
}

/** Every number of a chart, ready to read. */
export function TrendTable({ label, heads, rows }: TrendTableProps) {
  return (
    <ScrollFrame className="dash-scroll" label={label}>
      <table className="dash-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index > 0 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={heads[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[index]} className="number">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
