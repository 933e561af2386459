// SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
// SPDX-License-Identifier: MIT

#pragma once

#include <map>
#include <string>
#include <string_view>

namespace napi::report {

/// Which text a glyph code of a font stands for.
using UnicodeMap = std::map<unsigned, std::u16string>;

/// Reads the bfchar and bfrange parts of a ToUnicode map; what cannot be read is left out.
[[nodiscard]] UnicodeMap parseCMap(std::string_view text);
/// A ToUnicode map of two-byte codes.
[[nodiscard]] std::string writeCMap(const UnicodeMap& map);

} // namespace napi::report
