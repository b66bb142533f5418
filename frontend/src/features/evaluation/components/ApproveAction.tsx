import { useQuery } from '@tanstack/react-query';
import type { ButtonProps } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem } from '@/api/problem.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { useAct } from '../hooks.ts';
import type { Evaluation } from '../model.ts';
import { approveResult, resultQuery } from '../queries.ts';
import { ResultLine } from './ResultLine.tsx';

interface ApproveActionProps {
  evaluation: Evaluation;
  words: { label: string; title: string; button: Omit<ButtonProps, 'onClick' | 'children'> };
  next: ReactNode;
}

/** Approves the very result that is shown: its digest goes along, and another one is refused. */
export function ApproveAction({ evaluation, words, next }: ApproveActionProps) {
  const act = useAct();
  const result = useQuery(resultQuery(evaluation.id));
  return (
    <ConfirmAction
      {...words}
      text={
        <div className="stack">
          {next}
          <ResultLine evaluationId={evaluation.id} />
        </div>
      }
      onConfirm={() => {
        const digest = result.data?.resultDigest;
        if (!digest) throw new ApiProblem(0);
        return act(() => approveResult(evaluation.id, evaluation.version, digest));
      }}
    />
  );
}
