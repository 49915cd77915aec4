extension Rule {
  /// The rules of the measures of Yancheng city, by the parts of the text.
  static let yancheng: [Rule] =
    yanchengCatalogue + yanchengSharing + yanchengCounty + yanchengOpening + yanchengSecurity
    + yanchengForms
}
