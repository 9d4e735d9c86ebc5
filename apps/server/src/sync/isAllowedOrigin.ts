/**
 * Whether a web page may open a board from its browser. A page of another site must not use what its visitor
 * has; what is no browser sends no origin, and its key alone decides.
 */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  allowed: { readonly publicUrl: string | null; readonly origins: readonly string[] },
): boolean {
  if (origin === undefined) return true;
  const url = URL.parse(origin);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  if (url.host === host?.toLowerCase()) return true;
  const listed =
    allowed.publicUrl === null ? allowed.origins : [allowed.publicUrl, ...allowed.origins];
  return listed.some((one) => URL.parse(one)?.origin === url.origin);
}
