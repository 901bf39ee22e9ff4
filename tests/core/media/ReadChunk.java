// SPDX-License-Identifier: Apache-2.0
// java ReadChunk.java CHUNK…: reads each ZIP to its end with java.util.zip.ZipFile and with ZipInputStream, as Java
// programs do, and says where they see different entries or a checksum does not match.
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

public class ReadChunk {
    private record Contents(long size, long crc) {}

    private static Contents read(InputStream stream) throws IOException {
        var crc = new CRC32();
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int got = stream.read(buffer); got >= 0; got = stream.read(buffer)) {
            crc.update(buffer, 0, got);
            size += got;
        }
        return new Contents(size, crc.getValue());
    }

    private static Map<String, Contents> byDirectory(Path path) throws IOException {
        var found = new TreeMap<String, Contents>();
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var stream = zip.getInputStream(entry)) {
                    var contents = read(stream);
                    if (contents.crc() != entry.getCrc() || contents.size() != entry.getSize())
                        throw new IOException("ZipFile: " + entry.getName() + " is not what the directory says");
                    if (found.put(entry.getName(), contents) != null)
                        throw new IOException("ZipFile: " + entry.getName() + " comes twice");
                }
            }
        }
        return found;
    }

    private static Map<String, Contents> asStream(Path path) throws IOException {
        var found = new TreeMap<String, Contents>();
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                found.put(entry.getName(), read(zip));
        }
        return found;
    }

    public static void main(String[] arguments) throws IOException {
        for (var argument : arguments) {
            var path = Path.of(argument);
            var directory = byDirectory(path);
            if (directory.isEmpty() || !directory.equals(asStream(path)))
                throw new IOException(path + ": ZipFile and ZipInputStream do not see the same");
        }
    }
}
