import i18next from 'i18next';

export type Say = (key: string, values?: Record<string, unknown>) => string;

/** Words outside a component, for rows of a table and of its file alike. */
export const say: Say = (key, values = {}) => i18next.t(key, values);
