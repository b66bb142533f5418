import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body, etag } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Question = Schema<'QuestionView'>;
export type QuestionRow = Schema<'QuestionRow'>;
export type QuestionState = Schema<'QuestionState'>;
export type QuestionTopic = Schema<'QuestionTopic'>;
export type HelpAnswer = Schema<'HelpAnswer'>;

interface ListParams {
  page: number;
  size: number;
  sort?: string;
  q?: string;
}

const all = ['question'] as const;

export const questionsQuery = (query: ListParams & { state?: QuestionState; topic?: QuestionTopic }) =>
  queryOptions({
    queryKey: [...all, 'list', query],
    queryFn: ({ signal }) => body(api().GET('/api/v1/questions', { params: { query }, signal })),
  });

export const helpQuery = (query: ListParams & { topic?: QuestionTopic }) =>
  queryOptions({
    queryKey: [...all, 'help', query],
    queryFn: ({ signal }) => body(api().GET('/api/v1/help-answers', { params: { query }, signal })),
  });

export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: [...all, 'one', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/questions/{id}', { params: { path: { id } }, signal })),
  });

/** Brings a question in; everything that counts or lists questions is read anew. */
export function useAsk() {
  const client = useQueryClient();
  return async (asked: Schema<'AskQuestion'>) => {
    const made = await body(api().POST('/api/v1/questions', { body: asked }));
    await client.invalidateQueries({ queryKey: all });
    return made;
  };
}

/** What may be done with one question, at the version that is shown. */
export function useQuestionActs({ question, version }: Question) {
  const client = useQueryClient();
  const params = { path: { id: question.id }, header: { 'If-Match': etag(version) } };
  const done = async <T>(act: Promise<T>) => {
    const changed = await act;
    await client.invalidateQueries({ queryKey: all });
    return changed;
  };
  return {
    answer: (said: Schema<'AnswerQuestion'>) =>
      done(body(api().POST('/api/v1/questions/{id}/answers', { params, body: said }))),
    escalate: (said: Schema<'EscalateQuestion'>) =>
      done(body(api().POST('/api/v1/questions/{id}/escalations', { params, body: said }))),
    reopen: (said: Schema<'ReopenQuestion'>) =>
      done(body(api().POST('/api/v1/questions/{id}/reopenings', { params, body: said }))),
    publish: (said: Schema<'PublishAnswer'>) =>
      done(body(api().POST('/api/v1/questions/{id}/publications', { params, body: said }))),
    withdraw: (said: Schema<'WithdrawAnswer'>) =>
      done(body(api().POST('/api/v1/questions/{id}/withdrawals', { params, body: said }))),
  };
}
