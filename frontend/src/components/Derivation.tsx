import { useTranslation } from 'react-i18next';
import { type Step, stepText } from './step-words.ts';

/** How a number came about: the engine's steps in order, each in words. Sentences stand under `domain:rule.<RULE>`. */
export function Derivation({ steps }: { steps: Step[] }) {
  // Subscribes to the language; the sentences are looked up in step-words.
  useTranslation('domain');
  return (
    <ol className="derivation">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are a fixed sequence and the same rule may come twice.
        <li key={index}>{stepText(step)}</li>
      ))}
    </ol>
  );
}
