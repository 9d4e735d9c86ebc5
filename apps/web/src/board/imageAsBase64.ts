/** So many bytes become arguments of one call. */
const bytesAtOnce = 8_192;

/** The bytes of a picture as base64. */
export async function imageAsBase64(image: Blob): Promise<string> {
  const bytes = new Uint8Array(await image.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    letters += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  return btoa(letters);
}
