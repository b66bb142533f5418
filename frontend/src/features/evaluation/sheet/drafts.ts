import { remember, rememberedJson, rememberJson } from '@/lib/preferences.ts';
import type { CellForm } from './values.ts';

/** Which cell of which evaluation. */
export interface CellPlace {
  evaluationId: string;
  code: string;
  period: string;
}

/** What a person typed and the server does not have yet. */
export interface Draft {
  form: CellForm;
  /** Revision of the cell on which it was typed. */
  revision: number;
  /** When it was typed, ISO. */
  at: string;
}

/** Drafts of one person in this browser: nobody else's are ever read, and a saved one is gone. */
export class DraftStore {
  private readonly personId: string;

  constructor(personId: string) {
    this.personId = personId;
  }

  private key({ evaluationId, code, period }: CellPlace): string {
    return `draft.${this.personId}.${evaluationId}.${code}.${period}`;
  }

  /** @returns whether the browser took it: storage may be full or closed by policy */
  keep(place: CellPlace, draft: Draft): boolean {
    return rememberJson(this.key(place), draft);
  }

  drop(place: CellPlace): void {
    remember(this.key(place), null);
  }

  /** The draft of a cell; something that can't be read as one counts as none. */
  find(place: CellPlace): Draft | undefined {
    const kept = rememberedJson(this.key(place)) as Partial<Draft> | undefined;
    const form = kept?.form;
    const readable =
      typeof kept?.revision === 'number' &&
      typeof kept.at === 'string' &&
      typeof form?.answer === 'string' &&
      typeof form.figures === 'object' &&
      Array.isArray(form.outputs) &&
      typeof form.explanation === 'string';
    return readable ? (kept as Draft) : undefined;
  }
}
