import { type CostSum, dong } from '../model.ts';

/** Estimate, spending and what remains; below zero is what was spent over the estimate. */
export function SumCells({ sum }: { sum: CostSum }) {
  return (
    <>
      <td className="number">{dong(sum.estimate)}</td>
      <td className="number">{dong(sum.spent)}</td>
      <td className={sum.remaining < 0 ? 'number task-late' : 'number'}>{dong(sum.remaining)}</td>
    </>
  );
}
