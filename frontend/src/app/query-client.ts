import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '@/api/problem.ts';

/** Only a broken line or a busy server is worth asking again; a refusal stays a refusal. */
export function mayRetry(failures: number, problem: unknown): boolean {
  return failures < 2 && problem instanceof ApiProblem && (problem.status === 0 || problem.status === 503);
}

export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: mayRetry, staleTime: 10_000, refetchOnWindowFocus: true },
      // The transport repeats what is safe to repeat.
      mutations: { retry: false },
    },
  });
