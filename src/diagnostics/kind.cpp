#include "diagnostics/kind.hpp"

#include "base/invariant.hpp"

#include <array>

namespace hopbao::diagnostics {

static constexpr Severity kError = Severity::error;
static constexpr Severity kWarning = Severity::warning;

static constexpr std::array<KindInfo, kKindCount> kKinds{{
    // files
    {Kind::file_not_found, kError, "file-not-found", "không có tệp `{0}`", "no file `{0}`",
     "kiểm tra tên tệp và thư mục", "check the name and the folder"},
    {Kind::file_unreadable, kError, "file-unreadable", "không đọc được tệp `{0}`: {1}",
     "cannot read file `{0}`: {1}", "kiểm tra quyền đọc", "check the permissions"},
    {Kind::file_not_regular, kError, "file-not-regular", "`{0}` không phải là tệp thường",
     "`{0}` is not a regular file", "chọn một tệp TOML", "name a TOML file"},
    {Kind::file_too_large, kError, "file-too-large", "tệp `{0}` lớn hơn {1} MB",
     "file `{0}` is larger than {1} MB", "chia nhỏ tệp bằng `include`", "split it with `include`"},
    {Kind::path_outside_root, kError, "path-outside-root", "đường dẫn `{0}` ra ngoài thư mục dự án",
     "path `{0}` leaves the project folder", "đặt tệp vào trong `{1}`",
     "put the file beneath `{1}`"},
    {Kind::output_folder_missing, kError, "output-folder-missing", "không có thư mục `{0}`",
     "no folder `{0}`", "tạo thư mục trước rồi chạy lại", "make the folder first, then run again"},
    {Kind::output_not_regular, kError, "output-not-regular",
     "`{0}` đã có và không phải là tệp thường", "`{0}` exists and is not a regular file",
     "chọn tên tệp khác cho `-o`", "name another file for `-o`"},
    {Kind::write_failed, kError, "write-failed", "không ghi được `{0}`: {1}",
     "cannot write `{0}`: {1}", "tệp cũ (nếu có) vẫn nguyên vẹn",
     "an earlier file, if any, is untouched"},
    {Kind::write_not_synced, kError, "write-not-synced",
     "đã ghi `{0}` nhưng đĩa chưa báo lưu xong: {1}",
     "wrote `{0}`, but the disk has not confirmed it: {1}", "kiểm tra đĩa rồi dựng lại",
     "check the disk, then compose again"},
    {Kind::folder_not_empty, kError, "folder-not-empty", "thư mục `{0}` đã có và không trống",
     "folder `{0}` exists and is not empty", "chọn tên thư mục khác", "name another folder"},
    // input
    {Kind::invalid_utf8, kError, "invalid-utf8", "có byte không phải UTF-8",
     "bytes that are not UTF-8", "lưu lại tệp với mã UTF-8", "save the file as UTF-8"},
    {Kind::forbidden_character, kError, "forbidden-character", "ký tự ẩn hoặc điều khiển {0}",
     "hidden or control character {0}", "xóa ký tự này", "delete this character"},
    {Kind::lookalike_character, kError, "lookalike-character",
     "`{0}` ({1}) trông như chữ Việt nhưng là ký tự khác",
     "`{0}` ({1}) looks like a Vietnamese letter but is another character", "viết `{2}` ({3})",
     "write `{2}` ({3})"},
    {Kind::legacy_encoding, kError, "legacy-encoding", "`{0}` còn ở bảng mã cũ",
     "`{0}` is in an encoding from before Unicode",
     "chuyển từ TCVN3 hoặc VNI sang Unicode rồi chép lại",
     "convert it from TCVN3 or VNI to Unicode and copy it anew"},
    {Kind::nesting_too_deep, kError, "nesting-too-deep", "lồng nhau quá {0} cấp",
     "nested deeper than {0} levels", "", ""},
    {Kind::too_many_tables, kError, "too-many-tables", "hơn {0} tên bảng trong một tệp",
     "more than {0} names of tables in one file", "chia nhỏ tệp bằng `include`",
     "split it with `include`"},
    {Kind::unquoted_text, kError, "unquoted-text", "`{0}` đứng ngoài dấu nháy",
     "`{0}` stands outside quotes", "đặt chữ trong dấu nháy thẳng: 'Lạng Sơn'",
     "put text in straight quotes: 'Lạng Sơn'"},
    {Kind::toml_syntax, kError, "toml-syntax", "sai cú pháp TOML: {0}", "TOML syntax: {0}", "", ""},
    {Kind::duplicate_key, kError, "duplicate-key", "khóa `{0}` đã có ở dòng {1}",
     "key `{0}` stands already on line {1}", "giữ lại một chỗ", "keep one of them"},
    {Kind::duplicate_key_elsewhere, kError, "duplicate-key-elsewhere", "khóa `{0}` đã có ở {1}",
     "key `{0}` stands already at {1}", "giữ lại một chỗ", "keep one of them"},
    {Kind::ambiguous_number, kError, "ambiguous-number", "số `{0}` có hai cách đọc",
     "number `{0}` can be read in two ways",
     "viết `{1}` nếu là phần nghìn, hoặc \"{2}\" nếu là số thập phân",
     "write `{1}` for thousands, or \"{2}\" for a decimal"},
    {Kind::number_unreadable, kError, "number-unreadable", "không đọc được số `{0}`",
     "cannot read number `{0}`", "dùng số thập phân, nhiều nhất 18 chữ số",
     "use a plain decimal number of at most 18 digits"},
    // bind: keys and values
    {Kind::unknown_key, kError, "unknown-key", "khóa `{0}` không có trong {1}",
     "unknown key `{0}` in {1}", "ý bạn là `{2}`?", "did you mean `{2}`?"},
    {Kind::missing_key, kError, "missing-key", "thiếu khóa `{0}` trong {1}",
     "key `{0}` is missing in {1}", "", ""},
    {Kind::wrong_type, kError, "wrong-type", "`{0}` cần {1}, ở đây là {2}",
     "`{0}` takes {1}, this is {2}", "", ""},
    {Kind::unknown_value, kError, "unknown-value", "`{0}` không nhận giá trị `{1}`",
     "`{0}` does not take `{1}`", "một trong: {2}", "one of: {2}"},
    {Kind::bad_id, kError, "bad-id", "mã `{0}` chỉ được gồm a-z, 0-9 và `-`",
     "id `{0}` may only have a-z, 0-9 and `-`", "", ""},
    {Kind::bad_number, kError, "bad-number", "`{0}` không phải là số viết theo kiểu Việt Nam",
     "`{0}` is not a number in Vietnamese writing", "ví dụ: \"1.018,2\"",
     "for example: \"1.018,2\""},
    {Kind::bad_period, kError, "bad-period", "kỳ `{0}` không đọc được", "cannot read period `{0}`",
     "ví dụ: 2023, 2023-H1, 2023-Q2, 2023-M06, 2023-9M, \"?\"",
     "for example: 2023, 2023-H1, 2023-Q2, 2023-M06, 2023-9M, \"?\""},
    {Kind::bad_date, kError, "bad-date", "`{0}` không phải là ngày", "`{0}` is not a date",
     "ví dụ: 2023-07-07", "for example: 2023-07-07"},
    {Kind::bad_length, kError, "bad-length", "`{0}` không phải là độ dài", "`{0}` is not a length",
     "ví dụ: \"20mm\", \"14pt\"", "for example: \"20mm\", \"14pt\""},
    {Kind::missing_translation, kError, "missing-translation", "`{0}` chưa có bản `{1}`",
     "`{0}` has no text in `{1}`", "viết { vi = \"…\", en = \"…\" }",
     "write { vi = \"…\", en = \"…\" }"},
    {Kind::duplicate_id, kError, "duplicate-id", "mã `{0}` đã dùng ở dòng {1}",
     "id `{0}` is used already on line {1}", "", ""},
    {Kind::cyclic_reference, kError, "cyclic-reference", "`{0}` tham chiếu vòng",
     "`{0}` refers to itself", "", ""},
    {Kind::unknown_unit, kError, "unknown-unit", "không có đơn vị `{0}`", "no unit `{0}`",
     "ý bạn là `{1}`?", "did you mean `{1}`?"},
    {Kind::unknown_figure, kError, "unknown-figure", "không có chỉ tiêu `{0}`", "no figure `{0}`",
     "ý bạn là `{1}`?", "did you mean `{1}`?"},
    {Kind::unknown_table, kError, "unknown-table", "không có bảng `{0}`", "no table `{0}`",
     "ý bạn là `{1}`?", "did you mean `{1}`?"},
    {Kind::unknown_chart, kError, "unknown-chart", "không có biểu đồ `{0}`", "no chart `{0}`",
     "ý bạn là `{1}`?", "did you mean `{1}`?"},
    {Kind::unknown_column, kError, "unknown-column", "không có cột `{0}`", "no column `{0}`",
     "ý bạn là `{1}`?", "did you mean `{1}`?"},
    {Kind::figure_lacks_field, kError, "figure-lacks-field", "chỉ tiêu `{0}` không có `{1}`",
     "figure `{0}` has no `{1}`", "", ""},
    {Kind::figure_empty, kError, "figure-empty", "chỉ tiêu `{0}` không có số nào",
     "figure `{0}` has no number", "thêm `value`, `plan` hoặc `change`",
     "add `value`, `plan` or `change`"},
    // bind: prose
    {Kind::bad_binding, kError, "bad-binding", "không đọc được `{0}`", "cannot read `{0}`",
     "ngoặc nhọn mở một chỉ tiêu: {ma}, {ma.change}; ngoặc thường viết {{",
     "a brace opens a binding: {id}, {id.change}; a plain brace is written {{"},
    {Kind::unknown_binding_field, kError, "unknown-binding-field",
     "`{0}` không phải là phần của một chỉ tiêu", "`{0}` is not a field of a figure",
     "một trong: {1}", "one of: {1}"},
    {Kind::unknown_binding_format, kError, "unknown-binding-format", "không có cách viết `:{0}`",
     "no format `:{0}`", "một trong: {1}", "one of: {1}"},
    {Kind::list_after_text, kError, "list-after-text",
     "dòng bắt đầu bằng `- ` ngay dưới dòng chữ sẽ thành danh sách",
     "a line that begins with `- ` straight under a text line would become a list",
     "để một dòng trống phía trên, hoặc nối vào dòng trước",
     "leave a blank line above it, or join it to the line before"},
    {Kind::markdown_not_supported, kError, "markdown-not-supported", "không dùng được {0} ở đây",
     "{0} cannot be used here", "", ""},
    {Kind::exhibit_not_placed, kWarning, "exhibit-not-placed",
     "`{0}` được định nghĩa nhưng không đặt ở đâu", "`{0}` is defined but stands nowhere",
     "đặt `![]({0})` trong phần chữ", "place it with `![]({0})` in the text"},
    {Kind::exhibit_placed_twice, kError, "exhibit-placed-twice", "`{0}` đã đặt ở dòng {1}",
     "`{0}` stands already on line {1}", "muốn nhắc lại thì viết `[]({0})`",
     "to refer to it, write `[]({0})`"},
    {Kind::reference_not_placed, kError, "reference-not-placed",
     "nhắc đến `{0}` nhưng nó không đặt ở đâu", "refers to `{0}`, which stands nowhere",
     "đặt `![]({0})` trong phần chữ", "place it with `![]({0})` in the text"},
    {Kind::unknown_note, kError, "unknown-note", "không có chú thích `{0}`", "no footnote `{0}`",
     "viết `[^{0}]: …` ở cuối phần chữ", "write `[^{0}]: …` at the end of the text"},
    {Kind::unused_note, kWarning, "unused-note", "chú thích `{0}` không được nhắc đến nên không in",
     "footnote `{0}` is marked nowhere and is not printed", "đặt `[^{0}]` trong phần chữ",
     "put `[^{0}]` into the text"},
    // text
    {Kind::font_manifest_missing, kError, "font-manifest-missing",
     "không có tệp manifest.toml của phông chữ trong {0}", "no font manifest.toml in {0}",
     "chạy scripts/fonts, hoặc chỉ thư mục phông chữ bằng `--fonts`",
     "run scripts/fonts, or name the folder with `--fonts`"},
    {Kind::font_not_found, kError, "font-not-found", "không có phông chữ `{0}`", "no font `{0}`",
     "có: {1}", "there are: {1}"},
    {Kind::font_unusable, kError, "font-unusable", "không dùng được phông chữ `{0}`: {1}",
     "cannot use font `{0}`: {1}", "", ""},
    {Kind::glyph_missing, kError, "glyph-missing", "phông chữ `{1}` không có ký tự `{0}` ({2})",
     "font `{1}` has no character `{0}` ({2})", "dùng ký tự khác hoặc thêm phông chữ",
     "use another character or add a font"},
    // layout and chart
    {Kind::line_overflows, kError, "line-overflows", "`{0}` dài hơn dòng {1} mm",
     "`{0}` is wider than its line by {1} mm", "", ""},
    {Kind::table_too_wide, kError, "table-too-wide", "bảng rộng hơn trang {0} mm",
     "the table is wider than the page by {0} mm", "bớt cột hoặc rút ngắn tiêu đề cột",
     "take out a column or shorten the heads"},
    {Kind::block_too_tall, kError, "block-too-tall", "một khối cao {0} mm không vừa một trang",
     "a block of {0} mm does not fit on a page", "", ""},
    {Kind::chart_without_values, kError, "chart-without-values", "biểu đồ `{0}` không có số nào",
     "chart `{0}` has no value", "", ""},
    {Kind::chart_too_many_series, kError, "chart-too-many-series",
     "biểu đồ `{0}` có quá {1} chuỗi số liệu", "chart `{0}` has more than {1} series",
     "gộp các chuỗi nhỏ thành `Khác`", "combine the smallest as `Other`"},
    {Kind::labels_collide, kError, "labels-collide", "nhãn `{0}` và `{1}` chồng lên nhau",
     "labels `{0}` and `{1}` overlap", "", ""},
    // audit: number of the rule, what is looked at, what was seen, what it must be, whose rule it
    // is,
    // the key to change
    {Kind::decree_rule, kError, "decree-rule", "quy tắc {0}: {1} là {2}, phải là {3} ({4})",
     "rule {0}: {1} is {2}, must be {3} ({4})", "sửa ở `{5}`", "change it at `{5}`"},
    {Kind::decree_advice, kWarning, "decree-advice", "quy tắc {0}: {1} là {2}, nên là {3} ({4})",
     "rule {0}: {1} is {2}, should be {3} ({4})", "sửa ở `{5}`", "change it at `{5}`"},
}};

static constexpr bool in_order() {
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    if (static_cast<std::size_t>(kKinds[i].kind) != i) return false;
  }
  return true;
}
static_assert(in_order(), "kKinds follows the order of Kind");

const KindInfo& info(Kind kind) {
  const auto index = static_cast<std::size_t>(kind);
  invariant(index < kKinds.size(), "kind out of range");
  return kKinds[index];
}

std::span<const KindInfo> all_kinds() {
  return kKinds;
}

}  // namespace hopbao::diagnostics
