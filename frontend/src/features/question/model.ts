import type { StatusTone } from '@/components/StatusTag.tsx';
import type { Question, QuestionState } from './queries.ts';

export const STATES = ['ASKED', 'ESCALATED', 'ANSWERED'] as const;
export const KINDS = ['DIFFICULTY', 'QUESTION'] as const;
export const TOPICS = ['ORGANIZATION', 'PROGRAMME', 'PLAN', 'POLICY', 'DATA', 'PROCEDURE', 'SYSTEM', 'OTHER'] as const;

export const TONES: Record<QuestionState, StatusTone> = { ASKED: 'waiting', ESCALATED: 'progress', ANSWERED: 'done' };

/** The words that a publication starts from: subject and last answer, to be rewritten so that they name nobody. */
export function draftOf(question: Question): { question: string; answer: string } {
  const answer = question.steps.findLast((step) => step.kind === 'ANSWERED');
  return { question: question.question.subject, answer: answer?.text ?? '' };
}
