/** The part of yauzl that Pinfold uses; the package ships no types. */
declare module 'yauzl' {
  export class RandomAccessReader {
    read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null, bytesRead: number) => void,
    ): void;
  }
  export interface Entry {
    /** Undecoded, with `decodeStrings: false`. */
    readonly fileName: Buffer;
    readonly versionMadeBy: number;
    readonly compressionMethod: number;
    readonly crc32: number;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    readonly externalFileAttributes: number;
    readonly relativeOffsetOfLocalHeader: number;
    isEncrypted(): boolean;
  }
  export interface LocalFileHeader {
    readonly fileDataStart: number;
    readonly fileName: Buffer;
    readonly compressionMethod: number;
  }
  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    readLocalFileHeaderPromise(entry: Entry): Promise<LocalFileHeader>;
  }
  const yauzl: {
    fromRandomAccessReaderPromise(
      reader: RandomAccessReader,
      totalSize: number,
      options: { autoClose: boolean; decodeStrings: boolean; validateEntrySizes: boolean },
    ): Promise<ZipFile>;
    RandomAccessReader: typeof RandomAccessReader;
  };
  export default yauzl;
}
