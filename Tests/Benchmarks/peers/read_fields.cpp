// Reads type, subject, time and the first field of data of every line with simdjson's on-demand interface.
//
// As its documentation advises for lines of JSON: one parser, iterate_many over padded memory, fields asked for in the
// order in which they stand. The file comes in pieces that end with a line, which spares the page faults of a buffer
// as large as the file. The parser's second thread is off: the table is of one thread.
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <simdjson.h>
#include <unistd.h>
#include <vector>

using namespace simdjson;

namespace {

constexpr size_t pieceSize = 1 << 20;

struct Tally {
  size_t lines = 0, bytes = 0;
};

// How many bytes the value has, so that it is read.
size_t read(ondemand::value value) {
  if (value.type() == ondemand::json_type::string) return std::string_view(value.get_string()).size();
  return std::string_view(value.raw_json_token()).size();
}

size_t firstField(ondemand::object data) {
  for (auto field : data) return std::string_view(field.unescaped_key()).size() + read(field.value());
  return 0;
}

void readLines(ondemand::parser &parser, const char *text, size_t size, Tally &tally) {
  ondemand::document_stream lines = parser.iterate_many(text, size, pieceSize);
  for (auto line : lines) {
    ondemand::object event = line.get_object();
    tally.bytes += std::string_view(event["type"]).size();
    tally.bytes += std::string_view(event["subject"]).size();
    tally.bytes += std::string_view(event["time"]).size();
    tally.bytes += firstField(event["data"]);
    tally.lines += 1;
  }
  if (lines.truncated_bytes() != 0) throw simdjson_error(INCOMPLETE_ARRAY_OR_OBJECT);
}

size_t endOfLastLine(const char *text, size_t size) {
  auto feed = static_cast<const char *>(memrchr(text, '\n', size));
  return feed ? feed + 1 - text : 0;
}

Tally readFile(int file) {
  std::vector<char> text(2 * pieceSize + SIMDJSON_PADDING);
  ondemand::parser parser;
#ifdef SIMDJSON_THREADS_ENABLED
  parser.threaded = false;
#endif
  Tally tally;
  size_t size = 0;
  for (ssize_t more; (more = ::read(file, text.data() + size, pieceSize)) > 0;) {
    size += more;
    size_t end = endOfLastLine(text.data(), size);
    readLines(parser, text.data(), end, tally);
    size -= end;
    if (size > pieceSize) throw simdjson_error(CAPACITY);
    std::memmove(text.data(), text.data() + end, size);
  }
  if (size > 0) readLines(parser, text.data(), size, tally);
  return tally;
}

}  // namespace

int main(int count, char **arguments) {
  if (count != 2) return 2;
  int file = open(arguments[1], O_RDONLY);
  if (file < 0) return 3;
  try {
    Tally tally = readFile(file);
    std::printf("%zu %zu\n", tally.lines, tally.bytes);
  } catch (const simdjson_error &error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 3;
  }
}
