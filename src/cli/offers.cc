#include "cli/offers.h"

#include <fmt/core.h>
#include <fmt/ranges.h>

#include "cli/check_terms.h"
#include "cli/config.h"
#include "cli/request.h"
#include "cli/rule_settings.h"
#include "cli/shells.h"
#include "viva/format/format.h"

namespace viva {
namespace {

template <typename Rows>
Offer names_of_rows(const Rows& rows) {
  Offer offer;
  for (const auto& row : rows) {
    offer.words.push_back({std::string(row.name), std::string(row.summary)});
  }
  return offer;
}

}  // namespace

Offer offer_files(const Arguments& /*typed*/) { return {{}, true}; }

Offer offer_banks(const Arguments& /*typed*/) { return {{}, true}; }

Offer offer_one_bank(const Arguments& typed) {
  return {{}, typed.banks.empty()};
}

Offer offer_colors(const Arguments& /*typed*/) {
  Offer offer;
  for (std::string& name : color_names()) {
    offer.words.push_back({std::move(name)});
  }
  return offer;
}

Offer offer_fixes(const Arguments& /*typed*/) {
  return {{{std::string(kFixKeys),
            "Put choices in a new order that spreads the keys"}}};
}

Offer offer_forms(const Arguments& /*typed*/) {
  Offer offer;
  for (const Format& format : formats()) {
    offer.words.push_back({std::string(format.name),
                           fmt::format("{}", fmt::join(format.endings, " "))});
  }
  return offer;
}

Offer offer_gradings(const Arguments& /*typed*/) {
  return names_of_rows(gradings());
}

Offer offer_report_formats(const Arguments& /*typed*/) {
  Offer offer = names_of_rows(report_formats());
  offer.words.insert(offer.words.begin(), {std::string(kPeople),
                                           "what a person reads; the default"});
  return offer;
}

Offer offer_rules(const Arguments& /*typed*/) {
  return names_of_rows(all_rules());
}

Offer offer_shells(const Arguments& typed) {
  if (typed.shell) return {};
  return names_of_rows(shells());
}

}  // namespace viva
