/** Header parameters without those that the transport adds; the rest, such as If-Match, stays required. */
type Headers<H> = [Exclude<keyof H, 'Idempotency-Key'>] extends [never]
  ? { header?: Partial<H> }
  : { header: Omit<H, 'Idempotency-Key'> & Partial<Pick<H, Extract<keyof H, 'Idempotency-Key'>>> };

type Operation<O> = O extends { parameters: infer P extends { header: unknown } }
  ? Omit<O, 'parameters'> & { parameters: Omit<P, 'header'> & Headers<P['header']> }
  : O;

/** The API's paths as callers see them: nobody has to invent an Idempotency-Key. */
export type Relaxed<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: Operation<Paths[Path][Method]> };
};
