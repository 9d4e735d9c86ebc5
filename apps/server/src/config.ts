import { failure, success, type Result } from '@symbiomap/domain';
import { logLevels, type LogLevel } from './log.ts';

/** What the person who runs the server decides. */
export interface ServerConfig {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Opens `/admin`, and creating boards where that is not for anyone. */
  readonly adminKey: string | null;
  /** Where people reach the server, without a slash at the end; links are made absolute with it. */
  readonly publicUrl: string | null;
  /** Origins of other web sites whose pages may open boards. */
  readonly origins: readonly string[];
  readonly whoCreates: 'anyone' | 'admin';
  readonly logLevel: LogLevel;
  /** So many proxies stand before the server and tell truly, in `X-Forwarded-For`, whom they were asked by. */
  readonly trustedProxies: number;
  /** Whether limits per person and board hold: off only to measure what the server can do. */
  readonly areLimitsOn: boolean;
}

/** A setting that cannot be used. */
export interface ConfigProblem {
  readonly name: string;
  readonly code:
    'not-port' | 'not-url' | 'not-one-of' | 'not-count' | 'key-too-short' | 'key-missing';
  readonly found: string;
  readonly expected: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
const shortestAdminKey = 16;
const whoMayCreate = ['anyone', 'admin'] as const;

/** Reads the settings from the environment and the command line; all problems at once. */
export function readConfig(
  environment: Environment,
  args: readonly string[] = [],
): Result<ServerConfig, readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  const report = (name: string, code: ConfigProblem['code'], found: string, expected = '') =>
    void problems.push({ name, code, found, expected });
  const textOf = (name: string) => environment[name]?.trim() ?? '';
  const orElse = (text: string, fallback: string) => (text === '' ? fallback : text);

  const portText = orElse(textOf('PORT'), '4400');
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : Number.NaN;
  if (!(port <= 65_535)) report('PORT', 'not-port', portText);

  const publicText = textOf('SYMBIOMAP_PUBLIC_URL');
  const publicUrl = publicText === '' ? null : readUrl(publicText);
  if (publicText !== '' && publicUrl === null)
    report('SYMBIOMAP_PUBLIC_URL', 'not-url', publicText);

  const origins: string[] = [];
  for (const written of textOf('SYMBIOMAP_ORIGINS').split(/[\s,]+/)) {
    if (written === '') continue;
    const url = readUrl(written);
    if (url === null) report('SYMBIOMAP_ORIGINS', 'not-url', written);
    else origins.push(url.origin);
  }

  const adminKey = textOf('SYMBIOMAP_ADMIN_KEY');
  if (adminKey !== '' && adminKey.length < shortestAdminKey)
    report('SYMBIOMAP_ADMIN_KEY', 'key-too-short', '', String(shortestAdminKey));

  const proxiesText = orElse(textOf('SYMBIOMAP_PROXY'), '0');
  if (!/^\d$/.test(proxiesText)) report('SYMBIOMAP_PROXY', 'not-count', proxiesText);

  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const text = orElse(textOf(name), fallback);
    const found = allowed.find((word) => word === text);
    if (found === undefined) report(name, 'not-one-of', text, allowed.join(', '));
    return found ?? fallback;
  };
  const whoCreates = oneOf('SYMBIOMAP_CREATE', whoMayCreate, 'anyone');
  if (whoCreates === 'admin' && adminKey === '') report('SYMBIOMAP_ADMIN_KEY', 'key-missing', '');
  const areLimitsOn = oneOf('SYMBIOMAP_LIMITS', ['on', 'off'], 'on') === 'on';
  const logLevel = oneOf('SYMBIOMAP_LOG', logLevels, 'info');

  if (problems.length > 0) return failure(problems);
  return success({
    port,
    host: orElse(textOf('HOST'), args.includes('--host') ? '0.0.0.0' : '127.0.0.1'),
    dataFolder: orElse(textOf('SYMBIOMAP_DATA'), './data'),
    adminKey: adminKey === '' ? null : adminKey,
    publicUrl: publicUrl === null ? null : publicUrl.href.replace(/\/+$/, ''),
    origins,
    whoCreates,
    logLevel,
    trustedProxies: Number(proxiesText),
    areLimitsOn,
  });
}

function readUrl(text: string): URL | null {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}
