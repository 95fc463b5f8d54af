#include "pdf/compact_writer.hpp"

#include "base/invariant.hpp"
#include "pdf/digest.hpp"

#include <array>
#include <utility>

namespace hopbao::pdf {

/// Objects of one object stream: readers decompress a stream to get at one of them.
static constexpr std::uint16_t kObjectsPerStream = 200;

CompactWriter::CompactWriter(Form form) : form_(form) {
  // Four bytes over 127 tell transfer programs that the file is binary (7.5.2).
  file_ = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
}

Ref CompactWriter::reserve(std::size_t count) {
  const Ref first{static_cast<std::uint32_t>(entries_.size())};
  entries_.resize(entries_.size() + count);
  return first;
}

CompactWriter::Entry& CompactWriter::claim(Ref ref) {
  invariant(ref.valid() && ref.number < entries_.size(), "object number was never reserved");
  invariant(entries_[ref.number].kind == 0, "object is added twice");
  return entries_[ref.number];
}

void CompactWriter::add(Ref ref, std::string_view value) {
  if (form_ == Form::readable) {
    claim(ref) = {1, file_.size(), 0};
    append_integer(file_, ref.number);
    file_ += " 0 obj\n";
    file_ += value;
    file_ += "\nendobj\n";
    return;
  }
  if (!open_stream_.valid()) open_stream_ = reserve();
  claim(ref) = {2, open_stream_.number, open_count_};
  append_integer(open_index_, ref.number);
  open_index_ += ' ';
  append_integer(open_index_, open_values_.size());
  open_index_ += ' ';
  open_values_ += value;
  open_values_ += '\n';
  if (++open_count_ == kObjectsPerStream) flush_object_stream();
}

void CompactWriter::add_stream(Ref ref, std::string_view keys, std::string_view data) {
  claim(ref) = {1, file_.size(), 0};
  append_integer(file_, ref.number);
  file_ += " 0 obj\n<<";
  file_ += keys;
  file_ += "/Length ";
  append_integer(file_, data.size());
  file_ += ">>\nstream\n";
  file_ += data;
  file_ += "\nendstream\nendobj\n";
}

void CompactWriter::add_deflated(Ref ref, std::string_view keys, std::string_view data) {
  if (form_ == Form::readable) return add_stream(ref, keys, data);
  std::string all(keys);
  all += "/Filter/FlateDecode";
  add_stream(ref, all, deflater_.compress(data));
}

void CompactWriter::flush_object_stream() {
  if (!open_stream_.valid()) return;
  std::string keys = "/Type/ObjStm/N ";
  append_integer(keys, open_count_);
  keys += "/First ";
  append_integer(keys, open_index_.size());
  add_deflated(open_stream_, keys, open_index_ + open_values_);
  open_stream_ = {};
  open_index_.clear();
  open_values_.clear();
  open_count_ = 0;
}

/// Free entries form a ring through object 0 (7.5.4).
void CompactWriter::link_free_entries() {
  std::size_t next = 0;
  for (std::size_t i = entries_.size(); i-- > 0;) {
    if (entries_[i].kind != 0) continue;
    entries_[i].place = next;
    next = i;
  }
  entries_[0].index = 0xFFFF;
}

static std::string trailer_keys(std::size_t size, Ref root, Ref info, std::string_view file) {
  std::string keys = "/Size ";
  append_integer(keys, size);
  keys += "/Root ";
  append_reference(keys, root);
  if (info.valid()) {
    keys += "/Info ";
    append_reference(keys, info);
  }
  const Digest id = digest(file);
  std::string hex;
  append_hex(hex, {reinterpret_cast<const char*>(id.data()), id.size()});
  keys += "/ID[<" + hex + "><" + hex + ">]";
  return keys;
}

/// A row as PNG's Up filter leaves it: a filter byte, then the differences to the row above (RFC
/// 2083, 6.4).
template <std::size_t N>
static void append_row(std::string& out, const std::array<std::uint8_t, N>& row,
                       std::array<std::uint8_t, N>& above) {
  out += '\2';
  for (std::size_t i = 0; i < N; ++i) out += static_cast<char>(row[i] - above[i]);
  above = row;
}

void CompactWriter::write_cross_reference_stream(Ref root, Ref info) {
  const Ref self = reserve();
  const std::uint64_t start = file_.size();
  invariant(start <= 0xFFFFFFFF, "file is longer than 4 GiB");
  const std::string trailer = trailer_keys(entries_.size(), root, info, file_);
  entries_[self.number] = {1, start, 0};
  link_free_entries();
  std::string rows;
  std::array<std::uint8_t, 7> above{};
  for (const Entry& entry : entries_) {
    const auto byte = [](std::uint64_t value, int shift) {
      return static_cast<std::uint8_t>(value >> shift);
    };
    append_row(rows,
               {entry.kind, byte(entry.place, 24), byte(entry.place, 16), byte(entry.place, 8),
                byte(entry.place, 0), byte(entry.index, 8), byte(entry.index, 0)},
               above);
  }
  entries_[self.number].kind = 0;  // add_stream claims it
  // Widths of kind, place and index; a row of seven bytes, filtered (predictor 12).
  add_deflated(self, "/Type/XRef/W[1 4 2]/DecodeParms<</Columns 7/Predictor 12>>" + trailer, rows);
  file_ += "startxref\n";
  append_integer(file_, start);
  file_ += "\n%%EOF\n";
}

static void append_padded(std::string& out, std::uint64_t value, std::size_t width) {
  std::string digits;
  append_integer(digits, value);
  out.append(width - digits.size(), '0');
  out += digits;
}

void CompactWriter::write_cross_reference_table(Ref root, Ref info) {
  const std::string trailer = trailer_keys(entries_.size(), root, info, file_);
  link_free_entries();
  const std::uint64_t start = file_.size();
  file_ += "xref\n0 ";
  append_integer(file_, entries_.size());
  file_ += '\n';
  for (const Entry& entry : entries_) {
    append_padded(file_, entry.place, 10);
    file_ += ' ';
    append_padded(file_, entry.index, 5);
    file_ += entry.kind == 0 ? " f \n" : " n \n";
  }
  file_ += "trailer\n<<" + trailer + ">>\nstartxref\n";
  append_integer(file_, start);
  file_ += "\n%%EOF\n";
}

std::string CompactWriter::finish(Ref root, Ref info) {
  flush_object_stream();
  if (form_ == Form::readable)
    write_cross_reference_table(root, info);
  else
    write_cross_reference_stream(root, info);
  return std::exchange(file_, {});
}

}  // namespace hopbao::pdf
