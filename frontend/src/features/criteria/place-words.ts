import i18next from 'i18next';
import { stepsTo } from './place.ts';

/** A JSON pointer in words: "bộ PL6-ORG › nhóm 3 › chỉ số O6-12". */
export function placeText(pointer: string, root: unknown): string {
  const steps = stepsTo(pointer, root);
  if (steps.length === 0) return i18next.t('criteria:place.file');
  return steps
    .map((step) => {
      if (step.number === undefined) return i18next.t(`criteria:property.${step.kind}`, { defaultValue: step.kind });
      return step.code
        ? i18next.t(`criteria:place.${step.kind}`, { code: step.code })
        : i18next.t(`criteria:place.${step.kind}Number`, { number: step.number });
    })
    .join(' › ');
}
