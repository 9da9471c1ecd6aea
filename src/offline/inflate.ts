/** Unpacks what gzip has packed. */
export function inflate(packed: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
}
