/** Shapes that the icon library does not have. */
export function CircleIcon() {
  return (
    <span className="anticon" aria-hidden="true">
      <svg
        aria-hidden="true"
        width="1em"
        height="1em"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        <circle cx="8" cy="8" r="6" />
      </svg>
    </span>
  );
}

export function HalfCircleIcon() {
  return (
    <span className="anticon" aria-hidden="true">
      <svg
        aria-hidden="true"
        width="1em"
        height="1em"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
      >
        <circle cx="8" cy="8" r="6" />
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
      </svg>
    </span>
  );
}
