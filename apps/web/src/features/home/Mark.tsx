/** The mark: two loops that share one stroke. */
export function Mark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="3"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d="M20.5 6 11.5 26" />
      <path d="M20.5 6C12 3.5 3.5 8.5 3.5 16S7.5 26 11.5 26" />
      <path d="M11.5 26C20 28.5 28.5 23.5 28.5 16S24.5 6 20.5 6" />
    </svg>
  );
}
