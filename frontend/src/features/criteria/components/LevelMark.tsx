import { useTranslation } from 'react-i18next';

/** Level of the results chain: a mark of its own colour, and always its word. */
export function LevelMark({ level }: { level: string }) {
  const { t } = useTranslation('domain');
  return (
    <span className="level-mark">
      <span
        className="level-dot"
        aria-hidden="true"
        style={{ background: `var(--sti-level-${level.toLowerCase()})` }}
      />
      {t(`domain:level.${level}`, { defaultValue: level })}
    </span>
  );
}
