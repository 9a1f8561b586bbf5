#pragma once

#include <string>
#include <vector>

#include "cli/command.h"

namespace viva {

// A word that can stand on the command line, and what it means.
struct Candidate {
  std::string word;
  std::string summary = {};
};

// What can stand in one place of it: these words, and files if so told.
struct Offer {
  std::vector<Candidate> words;
  bool files = false;
};

// What can stand there behind what was typed so far. It may throw; a bank that
// cannot be read offers nothing.
using FindOffer = Offer (*)(const Arguments& typed);

Offer offer_files(const Arguments& typed);
Offer offer_banks(const Arguments& typed);
Offer offer_one_bank(const Arguments& typed);

// Names out of the tables where these things stand.
Offer offer_colors(const Arguments& typed);
Offer offer_fixes(const Arguments& typed);
Offer offer_forms(const Arguments& typed);
Offer offer_gradings(const Arguments& typed);
Offer offer_report_formats(const Arguments& typed);
Offer offer_rules(const Arguments& typed);
Offer offer_shells(const Arguments& typed);

// What the banks hold that were typed, or those that would be found here.
Offer offer_sections(const Arguments& typed);
Offer offer_tags(const Arguments& typed);
Offer offer_difficulties(const Arguments& typed);

// Attempts by their numbers, the newest first.
Offer offer_attempts(const Arguments& typed);
Offer offer_unfinished(const Arguments& typed);

}  // namespace viva
