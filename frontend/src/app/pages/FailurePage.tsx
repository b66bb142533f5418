import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';

/** A screen that could not be loaded: what failed, and a way to try again. */
export function FailurePage({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <div className="page">
      <ProblemAlert problem={asProblem(error)} onRetry={() => void router.invalidate()} />
    </div>
  );
}
